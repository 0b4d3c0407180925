package org.mathassistant.domain.result;

import java.util.HashSet;
import java.util.List;

/** Multiple choice questions with one right option each. */
public record Quiz(List<Question> questions) implements Structured {
    public static final int OPTIONS = 4;

    public Quiz {
        questions = List.copyOf(questions);
        Rules.require(!questions.isEmpty(), "there must be at least one question");
        Rules.require(
                new HashSet<>(questions.stream().map(Question::statement).toList()).size() == questions.size(),
                "no question may be asked twice");
    }

    /**
     * A question.
     *
     * @param options {@value Quiz#OPTIONS}, all different
     * @param answer the index of the right one, from 0
     * @param explanation why it is right and what leads to the others
     * @param checked whether mathematics has confirmed that this option is right and the others are not
     */
    public record Question(String statement, List<String> options, int answer, String explanation, boolean checked) {
        public Question {
            options = options.stream().map(String::strip).toList();
            Rules.requireText("statement", statement);
            Rules.require(options.size() == OPTIONS, "a question has exactly " + OPTIONS + " options");
            options.forEach(option -> Rules.requireText("an option", option));
            Rules.require(new HashSet<>(options).size() == OPTIONS, "the options of a question must all be different");
            Rules.require(answer >= 0 && answer < OPTIONS, "answer is the index of the right option, 0 to 3");
        }
    }
}
