package org.mathassistant.domain.error;

import java.util.List;
import org.mathassistant.domain.course.Language;

/**
 * What went wrong, ready to be said in any language.
 *
 * @param field the input at fault; empty where no one field is
 * @param arguments what the message names: texts, numbers and {@link Wording}s
 * @param task the task whose input is at fault; empty where none is
 */
public record Problem(ProblemCode code, String field, List<Object> arguments, String task) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** Of no task in particular. */
    public Problem(ProblemCode code, String field, List<Object> arguments) {
        this(code, field, arguments, "");
    }

    public static Problem of(ProblemCode code, Object... arguments) {
        return new Problem(code, "", List.of(arguments));
    }

    /** The same, in the input of a task. */
    public Problem inTask(String name) {
        return new Problem(code, field, arguments, name);
    }

    /** A few words that name the problem, the same for all its instances. */
    public String title(Language language) {
        return Messages.in(language).title(code);
    }

    /** One or two sentences that say what is wrong here and what to do, and for which task. */
    public String detail(Language language) {
        Messages messages = Messages.in(language);
        String detail = messages.detail(code, arguments);
        return task.isEmpty() ? detail : messages.inTask(detail, task);
    }
}
