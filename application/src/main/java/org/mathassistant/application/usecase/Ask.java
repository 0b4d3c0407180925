package org.mathassistant.application.usecase;

import java.util.Locale;
import java.util.Optional;
import org.mathassistant.application.composition.AskComposition;
import org.mathassistant.application.composition.Hints;
import org.mathassistant.application.prompt.Prompt;
import org.mathassistant.application.reuse.Canonical;
import org.mathassistant.application.reuse.Reuse;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.application.scenario.TaskContext;
import org.mathassistant.application.scenario.Writing;
import org.mathassistant.application.text.QuestionForm;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.request.Scope;

/**
 * Answers a question from the course.
 *
 * @param question 1 to {@value #MAX_QUESTION_LENGTH} characters
 * @param hint which of a tutor's hints, 1 to {@value #MAX_HINT}, the last the strongest; 0 for all of them together, and
 *     where no tutor is asked
 */
public record Ask(String question, Style style, int hint, Scope scope) implements UseCase {
    public static final String TASK = "ask";
    public static final int MAX_QUESTION_LENGTH = 8_000;
    public static final int MAX_HINT = 3;

    /** How the answer helps. */
    public enum Style {
        /** Says it. */
        ANSWER,
        /** Leads to it by hints. */
        TUTOR;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Style> of(String code) {
            for (Style style : values()) {
                if (style.code().equalsIgnoreCase(code)) {
                    return Optional.of(style);
                }
            }
            return Optional.empty();
        }
    }

    public Ask {
        Input.requireText("question", question, MAX_QUESTION_LENGTH);
        Input.requireRange("hint", hint, 0, style == Style.TUTOR ? MAX_HINT : 0);
    }

    /** With a tutor's hints together. */
    public Ask(String question, Style style, Scope scope) {
        this(question, style, 0, scope);
    }

    @Override
    public String task() {
        return TASK;
    }

    @Override
    public Reuse reuse() {
        return new Reuse(
                Canonical.of(TASK)
                        .with("question", QuestionForm.of(question))
                        .with("style", style.code())
                        .with("hint", Integer.toString(hint)),
                Reuse.DEFAULT_LIFE);
    }

    @Override
    public Answer perform(TaskContext context) {
        Evidence evidence = context.lookUp(question);
        Language language = context.language();
        return context.write(writing(), evidence).orElseGet(() -> composed(evidence, language));
    }

    private Answer composed(Evidence evidence, Language language) {
        return switch (style) {
            case ANSWER -> AskComposition.compose(TASK, question, scope, evidence, language);
            case TUTOR -> AskComposition.hint(TASK, question, Hints.values()[hint], scope, evidence, language);
        };
    }

    private Writing writing() {
        return Writing.of(TASK, manner(), question);
    }

    private Prompt manner() {
        return switch (style) {
            case ANSWER -> Prompt.ASK;
            case TUTOR ->
                switch (hint) {
                    case 0 -> Prompt.TUTOR;
                    case 1 -> Prompt.TUTOR_FIRST;
                    case 2 -> Prompt.TUTOR_SECOND;
                    default -> Prompt.TUTOR_LAST;
                };
        };
    }
}
