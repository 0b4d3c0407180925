package org.mathassistant.application.routing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mathassistant.application.conversation.Dialogue;
import org.mathassistant.application.conversation.Understood;
import org.mathassistant.application.usecase.Ask;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.port.IRouter;
import org.mathassistant.domain.routing.Routing;

/**
 * A text of a conversation, read behind what was said before it.
 *
 * @param fields of the task, its subject taken from what was said before where the text names none
 * @param text as it was said, and as one that stands alone
 */
record Reading(Routing routing, Map<String, Object> fields, Understood text) {
    /** Longer texts bring what they need, and are nothing to go on from. */
    static final int MAX_BEFORE = Ask.MAX_QUESTION_LENGTH;

    /** @param last what was asked before it, as it stands alone; empty where nothing was */
    static Reading of(String said, Optional<String> last, Language reader, IRouter router) {
        Understood understood = Dialogue.understood(said, last);
        Routing routing = routing(understood, reader, last.isPresent(), router);
        Map<String, Object> fields = new LinkedHashMap<>(routing.fields());
        Optional<String> subject = last.flatMap(before -> new UnsaidSubject(router).fill(fields, routing, before));
        return new Reading(
                routing,
                fields,
                subject.map(one -> new Understood(said, named(said, one, routing.language())))
                        .orElse(understood));
    }

    /** The last of several texts, oldest first, as one that stands alone; empty where there is none to go on from. */
    static Optional<String> last(List<String> said, Language reader, IRouter router) {
        Optional<String> last = Optional.empty();
        for (String text : said.subList(Math.max(0, said.size() - Dialogue.MAX_SAID), said.size())) {
            last = text.isBlank() || text.length() > MAX_BEFORE
                    ? Optional.empty()
                    : Optional.of(of(text, last, reader, router).text().question());
        }
        return last;
    }

    /** Of the text with what it stands on; of the text alone where that hides what it asks for ("et un QCM ?"). */
    private static Routing routing(Understood text, Language reader, boolean inConversation, IRouter router) {
        Routing standing = router.route(text.question(), reader, inConversation);
        if (text.question().equals(text.said())) {
            return standing;
        }
        Routing alone = router.route(text.said(), reader, inConversation);
        return !alone.task().equals(standing.task()) && UnsaidSubject.isIn(alone) ? alone : standing;
    }

    /** "Fais-en une fiche : le théorème de Rolle". */
    private static String named(String text, String subject, Language language) {
        return text.strip() + (language == Language.FR ? " : " : ": ") + subject;
    }
}
