package org.mathassistant.infrastructure.hibernate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of fields as text: a tab between fields, a line end after each line, both and {@code \} escaped in fields. */
final class Lines {
    private Lines() {}

    static String write(List<List<String>> lines) {
        return lines.stream()
                .map(fields -> fields.stream().map(Lines::escaped).collect(Collectors.joining("\t", "", "\n")))
                .collect(Collectors.joining());
    }

    static List<List<String>> read(String text) {
        return text.lines()
                .map(line -> Arrays.stream(line.split("\t", -1))
                        .map(Lines::unescaped)
                        .toList())
                .toList();
    }

    private static String escaped(String field) {
        return field.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescaped(String field) {
        StringBuilder text = new StringBuilder(field.length());
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            text.append(c == '\\' ? meant(field.charAt(++i)) : c);
        }
        return text.toString();
    }

    private static char meant(char escape) {
        return switch (escape) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> escape;
        };
    }
}
