package org.mathassistant.application.routing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mathassistant.application.conversation.Dialogue;
import org.mathassistant.application.task.Fields;
import org.mathassistant.application.task.ScopeFields;
import org.mathassistant.application.usecase.Ask;
import org.mathassistant.application.usecase.Input;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.port.IRouter;
import org.mathassistant.domain.request.AnswerMode;
import org.mathassistant.domain.request.Caller;

/** Turns a text, with what came beside it, into a task with its fields. */
public final class Dispatching {
    /** The field that holds the text. */
    public static final String TEXT = "text";

    /** In UTF-16 units: an exercise and the longest work on it. */
    public static final int MAX_TEXT = 100_000;

    /** Every field that a request may have. */
    public static final Set<String> FIELDS = known();

    private static final String SESSION = "session";
    private static final String QUESTION = "question";
    private static final String MODE = "mode";

    private final IRouter router;
    private final Dialogue dialogue;

    public Dispatching(IRouter router, Dialogue dialogue) {
        this.router = router;
        this.dialogue = dialogue;
    }

    /**
     * What was said before it in its conversation is understood: "prouve-le" names what to prove. What the request says
     * beside its text goes before what the text says.
     *
     * @param before what was said before it, oldest first, in a conversation that its client keeps; a {@code session} of
     *     the request goes before it
     * @throws org.mathassistant.domain.error.MathAssistantException where the request is wrong
     */
    public Routed route(Map<String, Object> request, List<String> before, Caller caller) {
        Fields fields = new Fields(request, FIELDS);
        String text = fields.required(TEXT);
        Input.requireText(TEXT, text, MAX_TEXT);
        Optional<String> session = fields.text(SESSION);
        Optional<String> last = session.map(id -> dialogue.before(Dialogue.id(id), caller))
                .orElseGet(() -> Reading.last(before, caller.language(), router));
        Reading reading = Reading.of(text, last, caller.language(), router);
        Map<String, Object> complete = new LinkedHashMap<>(reading.fields());
        if (reading.routing().task().equals(Ask.TASK)) {
            // A conversation that is kept here completes it itself, for it may be a tutor's.
            complete.put(QUESTION, (session.isPresent() ? text : reading.text().question()).strip());
        }
        complete.putAll(beside(request));
        Language spoken = reading.routing().language();
        return new Routed(
                reading.routing(),
                complete,
                reading.text(),
                new Caller(caller.id(), caller.roles(), caller.courses(), spoken));
    }

    /** The mode {@code auto} says nothing: the text decides then. */
    private static Map<String, Object> beside(Map<String, Object> request) {
        Map<String, Object> beside = new HashMap<>(request);
        beside.remove(TEXT);
        beside.computeIfPresent(MODE, (name, mode) -> mode.equals(AnswerMode.AUTO.code()) ? null : mode);
        return beside;
    }

    private static Set<String> known() {
        Set<String> known = new HashSet<>(ScopeFields.NAMES);
        known.add(TEXT);
        return Set.copyOf(known);
    }
}
