package org.mathassistant.application.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The questions of an exercise whose text is a numbered list, each with its own part of the solution. Where statement and
 * solution do not count alike, the exercise is one question.
 */
record QuestionParts(String statement, String solution) {
    private static final Pattern ITEM = Pattern.compile("(?m)^(?:(\\d{1,2})[.)]|\\((\\d{1,2})\\))[ \\t]+");

    /** @param solution empty where there is none */
    static List<QuestionParts> of(String statement, String solution) {
        List<String> questions = items(statement);
        List<String> solutions = items(solution);
        if (questions.size() < 2 || solutions.size() != questions.size()) {
            return whole(statement, solution);
        }
        List<QuestionParts> parts = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            parts.add(new QuestionParts(questions.get(i), solutions.get(i)));
        }
        return parts;
    }

    static List<QuestionParts> whole(String statement, String solution) {
        return List.of(new QuestionParts(statement.strip(), solution.strip()));
    }

    /** The items 1, 2, 3 … with what stands before the first one in front of it; empty where it is no such list. */
    private static List<String> items(String text) {
        Matcher item = ITEM.matcher(text);
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        while (item.find()) {
            String number = item.group(1) == null ? item.group(2) : item.group(1);
            if (Integer.parseInt(number) != starts.size() + 1) {
                return List.of();
            }
            starts.add(item.start());
            ends.add(item.end());
        }
        List<String> items = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int next = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            String before = i == 0 ? text.substring(0, starts.get(0)).strip() : "";
            String own = text.substring(ends.get(i), next).strip();
            if (own.isEmpty()) {
                return List.of();
            }
            items.add(before.isEmpty() ? own : before + "\n\n" + own);
        }
        return items;
    }
}
