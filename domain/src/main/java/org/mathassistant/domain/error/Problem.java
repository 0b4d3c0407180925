package org.mathassistant.domain.error;

import java.util.List;
import org.mathassistant.domain.course.Language;

/**
 * What went wrong, ready to be said in any language.
 *
 * @param field the input at fault; empty where no one field is
 * @param arguments what the message names: texts and numbers alone
 */
public record Problem(ProblemCode code, String field, List<Object> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(ProblemCode code, Object... arguments) {
        return new Problem(code, "", List.of(arguments));
    }

    /** A few words that name the problem, the same for all its instances. */
    public String title(Language language) {
        return Messages.in(language).title(code);
    }

    /** One or two sentences that say what is wrong here and what to do. */
    public String detail(Language language) {
        return Messages.in(language).detail(code, arguments);
    }
}
