package org.mathassistant.application.routing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mathassistant.application.conversation.Understood;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.request.Caller;
import org.mathassistant.domain.routing.Routing;

/**
 * A text with the task that it was taken for, ready to be run.
 *
 * @param fields of the task: what the text says, and what came beside it
 * @param text as it was said, and as one that stands alone
 * @param caller who wrote it, in the language of the text
 */
public record Routed(Routing routing, Map<String, Object> fields, Understood text, Caller caller) {
    public Routed {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public String task() {
        return routing.task();
    }

    /** Why this task; and why this mode, where the text decided it. */
    public String reason() {
        boolean modeIsOfText = routing.mode().code().equals(fields.get("mode"));
        return modeIsOfText && !routing.modeReason().isEmpty()
                ? routing.reason() + " " + routing.modeReason()
                : routing.reason();
    }

    /** The refusal of the task, in the words of one who named no task: what the text lacks. */
    public InvalidInput explained(InvalidInput refusal) {
        ProblemCode code = refusal.problem().code();
        return code == ProblemCode.MISSING_FIELD || code == ProblemCode.BLANK
                ? new InvalidInput(
                        refusal.problem().field(),
                        ProblemCode.ROUTED_WITHOUT,
                        task(),
                        refusal.problem().field())
                : refusal;
    }
}
