package org.mathassistant.domain.result;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.mathassistant.domain.result.Requirement.Code;

/** Multiple choice questions with one right option each. */
public record Quiz(List<Question> questions) implements Structured {
    public static final int OPTIONS = 4;

    public Quiz {
        questions = List.copyOf(questions);
        Rules.require(!questions.isEmpty(), Code.A_QUESTION);
        Rules.require(
                new HashSet<>(questions.stream().map(Question::statement).toList()).size() == questions.size(),
                Code.NO_QUESTION_TWICE);
    }

    /** The same questions, none of them checked: who writes a quiz can't also vouch for it. */
    public Quiz unchecked() {
        return new Quiz(questions.stream()
                .map(question -> new Question(
                        question.statement, question.options, question.answer, question.explanation, false))
                .toList());
    }

    /**
     * The same questions with the right options spread evenly over the places: each place is right as often as any other,
     * or once less.
     *
     * @param seed another one spreads them otherwise
     */
    public Quiz spread(int seed) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            places.add(i % OPTIONS);
        }
        Collections.shuffle(places, new Random(seed));
        List<Question> spread = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            spread.add(questions.get(i).withAnswerAt(places.get(i)));
        }
        return new Quiz(spread);
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
            Rules.require(options.size() == OPTIONS, Code.OPTIONS, OPTIONS);
            options.forEach(option -> Rules.require(!option.isBlank(), Code.NO_EMPTY_OPTION));
            Rules.require(new HashSet<>(options).size() == OPTIONS, Code.DIFFERENT_OPTIONS);
            Rules.require(answer >= 0 && answer < OPTIONS, Code.INDEX_OF_ANSWER);
        }

        /** The same question with the right option in another place; it changes places with the one that is there. */
        Question withAnswerAt(int place) {
            List<String> moved = new ArrayList<>(options);
            Collections.swap(moved, answer, place);
            return new Question(statement, moved, place, explanation, checked);
        }
    }
}
