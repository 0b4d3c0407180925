package org.mathassistant.application.scenario;

import org.mathassistant.application.prompt.Prompt;
import org.mathassistant.application.prompt.RequestText;

/**
 * What a use case would have a model write.
 *
 * @param task the name of the task in answers
 * @param manner how to write
 * @param frame how the request is put: {@link Prompt#QUESTION} or {@link Prompt#REQUEST}
 * @param question what is asked
 * @param bringsItsMatter whether the request holds what is to be worked on (an exercise, a copy), so that a model may work
 *     on it where the course is silent
 */
public record Writing(String task, Prompt manner, Prompt frame, String question, boolean bringsItsMatter) {
    /** Of a question, which only the course can answer. */
    public static Writing of(String task, Prompt manner, String question) {
        return new Writing(task, manner, Prompt.QUESTION, question, false);
    }

    /** Of a task on a topic of the course. */
    public static Writing onTopic(String task, Prompt manner, RequestText request) {
        return new Writing(task, manner, Prompt.REQUEST, request.text(), false);
    }

    /** Of a task on what the request brings. */
    public static Writing onMatter(String task, Prompt manner, RequestText request) {
        return new Writing(task, manner, Prompt.REQUEST, request.text(), true);
    }
}
