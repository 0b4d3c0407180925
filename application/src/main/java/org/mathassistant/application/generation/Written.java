package org.mathassistant.application.generation;

import java.util.List;
import java.util.Optional;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.Notice;

/**
 * What came of having a model write.
 *
 * @param answer empty where no model wrote one
 * @param notices what the reader of an answer without a model should know
 * @param told whether the listener heard the text of the answer
 */
public record Written(Optional<Answer> answer, List<Notice> notices, boolean told) {
    /** No model was asked. */
    public static final Written NOTHING = new Written(Optional.empty(), List.of(), false);

    /** Models were asked, and none answered. */
    static final Written FAILED =
            new Written(Optional.empty(), List.of(Notice.of(Notice.Code.MODEL_UNAVAILABLE)), false);

    public Written {
        notices = List.copyOf(notices);
    }
}
