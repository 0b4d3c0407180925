package org.mathassistant.application.routing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mathassistant.application.conversation.Dialogue;
import org.mathassistant.application.usecase.Topic;
import org.mathassistant.domain.port.IRouter;
import org.mathassistant.domain.routing.Routing;

/** In a conversation, "make me a quiz about it" is about what was asked before. */
final class UnsaidSubject {
    private static final String TOPIC = "topic";

    /** Tasks on a subject, with the field that names it. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("explain-course", TOPIC),
            Map.entry("build-course", TOPIC),
            Map.entry("summarize-course", TOPIC),
            Map.entry("create-sheet", TOPIC),
            Map.entry("generate-exercises", TOPIC),
            Map.entry("generate-qcm", TOPIC),
            Map.entry("generate-kholle", TOPIC),
            Map.entry("explain-theorem", "theorem"),
            Map.entry("explain-formula", "formula"),
            Map.entry("prove-statement", "statement"));

    private static final List<String> NAMES = List.of(TOPIC, "theorem", "formula", "statement");

    private final IRouter router;

    UnsaidSubject(IRouter router) {
        this.router = router;
    }

    /** Whether the task needs a subject and the text names none. */
    static boolean isIn(Routing routing) {
        return Optional.ofNullable(FIELDS.get(routing.task()))
                .filter(name -> !routing.fields().containsKey(name))
                .isPresent();
    }

    /**
     * Fills in the subject where the task needs one and the text names none.
     *
     * @param fields that the text fills
     * @param before what was asked before it, as it stands alone
     * @return the subject, where it was filled in
     */
    Optional<String> fill(Map<String, Object> fields, Routing routing, String before) {
        if (!isIn(routing)) {
            return Optional.empty();
        }
        Optional<String> subject = of(router.route(before, routing.language(), false), before);
        subject.ifPresent(one -> fields.put(FIELDS.getOrDefault(routing.task(), TOPIC), one));
        return subject;
    }

    /**
     * What a text was about: as the router finds it in a request, else as it is asked about in a question. Empty where it
     * says nothing of it, or so much that it is no subject.
     */
    private static Optional<String> of(Routing said, String text) {
        return isIn(said)
                ? Optional.empty()
                : NAMES.stream()
                        .map(said.fields()::get)
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .findFirst()
                        .or(() -> Optional.of(Dialogue.subject(text)))
                        .filter(subject -> subject.length() <= Topic.MAX_LENGTH);
    }
}
