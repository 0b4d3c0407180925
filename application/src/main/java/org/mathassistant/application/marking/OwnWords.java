package org.mathassistant.application.marking;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mathassistant.application.result.MalformedResult;
import org.mathassistant.domain.result.ExerciseMarking;
import org.mathassistant.domain.result.ExerciseMarking.Step;

/**
 * The words of a student's answer, in which the steps of its marking must be found: one after the other, whatever spaces
 * and delimiters of formulas a model has changed. What is marked is then what the student wrote, not what a model wishes
 * they had written.
 */
public final class OwnWords {
    private static final String DELIMITERS = "$*`";

    private final String answer;
    private final StringBuilder bare = new StringBuilder();
    private final List<Integer> places = new ArrayList<>();

    public OwnWords(String answer) {
        this.answer = Normalizer.normalize(answer, Normalizer.Form.NFC);
        for (int i = 0; i < this.answer.length(); i++) {
            if (isWord(this.answer.charAt(i))) {
                bare.append(this.answer.charAt(i));
                places.add(i);
            }
        }
    }

    /**
     * The marking with the steps as the student wrote them.
     *
     * @throws MalformedResult where a step is not in the answer, or not behind the one before
     */
    public ExerciseMarking in(ExerciseMarking marking) {
        List<Step> steps = new ArrayList<>();
        int from = 0;
        for (Step step : marking.steps()) {
            String wanted = bare(step.text());
            int at = wanted.isEmpty() ? -1 : bare.indexOf(wanted, from);
            if (at < 0) {
                throw new MalformedResult(
                        "steps[" + steps.size() + "].text",
                        "it must be copied word for word from the student's answer, behind the step before it");
            }
            from = at + wanted.length();
            steps.add(new Step(written(at, from), step.verdict(), step.points(), step.comment()));
        }
        return new ExerciseMarking(
                marking.points(),
                marking.outOf(),
                steps,
                marking.firstWrongStep(),
                marking.strengths(),
                marking.advice());
    }

    private static boolean isWord(char c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && DELIMITERS.indexOf(c) < 0;
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .chars()
                .filter(c -> isWord((char) c))
                .forEach(c -> bare.append((char) c));
        return bare.toString();
    }

    /** With the delimiters around it, as far as they come in pairs. */
    private String written(int from, int to) {
        int first = places.get(from);
        int last = places.get(to - 1) + 1;
        int before = first;
        while (before > 0 && DELIMITERS.indexOf(answer.charAt(before - 1)) >= 0) {
            before--;
        }
        int behind = last;
        while (behind < answer.length() && DELIMITERS.indexOf(answer.charAt(behind)) >= 0) {
            behind++;
        }
        String inner = answer.substring(first, last);
        return Stream.of(
                        answer.substring(before, behind),
                        answer.substring(before, last),
                        answer.substring(first, behind))
                .filter(OwnWords::isPaired)
                .findFirst()
                .orElse(inner)
                .strip();
    }

    private static boolean isPaired(String text) {
        return DELIMITERS
                .chars()
                .allMatch(delimiter -> text.chars().filter(c -> c == delimiter).count() % 2 == 0);
    }
}
