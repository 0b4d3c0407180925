package org.mathassistant.infrastructure.hibernate;

import java.util.ArrayList;
import java.util.List;
import org.mathassistant.domain.error.Problem;
import org.mathassistant.domain.error.ProblemCode;

/** A problem as text: a line with its code and field, then a line for each argument with its type. */
final class ProblemText {
    private static final String TEXT = "text";
    private static final String WHOLE = "whole";
    private static final String REAL = "real";

    private ProblemText() {}

    static String write(Problem problem) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(problem.code().name(), problem.field()));
        problem.arguments().forEach(argument -> lines.add(List.of(type(argument), argument.toString())));
        return Lines.write(lines);
    }

    private static String type(Object argument) {
        return switch (argument) {
            case Integer i -> WHOLE;
            case Long l -> WHOLE;
            case Double d -> REAL;
            default -> TEXT;
        };
    }

    static Problem read(String text) {
        List<List<String>> lines = Lines.read(text);
        List<Object> arguments = new ArrayList<>();
        lines.stream().skip(1).forEach(line -> arguments.add(argument(line.get(0), line.get(1))));
        List<String> head = lines.getFirst();
        return new Problem(ProblemCode.valueOf(head.get(0)), head.get(1), arguments);
    }

    /** Whole numbers come back as {@code long}: they are written alike. */
    private static Object argument(String type, String value) {
        return switch (type) {
            case WHOLE -> Long.valueOf(value);
            case REAL -> Double.valueOf(value);
            default -> value;
        };
    }
}
