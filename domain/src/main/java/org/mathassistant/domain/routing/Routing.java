package org.mathassistant.domain.routing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.request.AnswerMode;

/**
 * What a text asks for.
 *
 * @param task the name of the task ("generate-qcm")
 * @param fields for the task, as in a request, as far as the text says them: texts, whole numbers, truth values, lists
 * @param places of the course that the text names, in its order
 * @param language that the text is written in
 * @param mode that the text asks for; {@link AnswerMode#AUTO} where it asks for none
 * @param followUp whether it stands on what was said before it
 * @param reason a sentence for its writer: why this task
 * @param modeReason a sentence for its writer: why this mode; empty where it asks for none
 */
public record Routing(
        String task,
        Map<String, Object> fields,
        List<Place> places,
        Language language,
        AnswerMode mode,
        boolean followUp,
        String reason,
        String modeReason) {
    public Routing {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        places = List.copyOf(places);
    }
}
