package org.mathassistant.domain.result;

import java.util.List;
import java.util.Locale;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.error.Wording;

/**
 * What a result must be like, ready to be said to a model that wrote it otherwise, and to a person who sent it.
 *
 * @param arguments what its text names
 */
public record Requirement(Code code, List<Object> arguments) implements Wording {
    /** What is required. The texts are in {@code requirements_*.properties}. */
    public enum Code {
        AN_EXERCISE,
        A_QUESTION,
        A_STEP,
        A_QUESTION_IN_EACH_EXERCISE,
        A_DURATION,
        WORTH_OF_A_QUESTION,
        SUM_OF_EXAM,
        SUM_OF_SCHEME,
        SUM_OF_STEPS,
        SUM_OF_MARKS,
        SUM_OF_OUT_OF,
        WITHIN_OUT_OF,
        QUESTION_WITHIN_OUT_OF,
        FIRST_WRONG_STEP,
        NOT_EMPTY,
        NO_EMPTY_OPTION,
        ONE_DIFFICULTY,
        POINTS,
        NO_QUESTION_TWICE,
        OPTIONS,
        DIFFERENT_OPTIONS,
        INDEX_OF_ANSWER,
        ONLY_FIELDS,
        FIELD,
        TEXT,
        SHORTER_TEXT,
        WHOLE_NUMBER,
        NUMBER_OF_POINTS,
        TRUTH,
        ONE_OF,
        LIST,
        SHORTER_LIST,
        OBJECT,
        ISO_DURATION;

        /** In lower case with hyphens ("sum-of-exam"). */
        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Requirement {
        arguments = List.copyOf(arguments);
    }

    public static Requirement of(Code code, Object... arguments) {
        return new Requirement(code, List.of(arguments));
    }

    @Override
    public String text(Language language) {
        return RequirementTexts.in(language).text(this);
    }
}
