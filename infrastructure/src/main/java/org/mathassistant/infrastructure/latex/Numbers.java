package org.mathassistant.infrastructure.latex;

import java.util.Locale;

/** Numbers as LaTeX prints them. */
final class Numbers {
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    /** Beyond this a Roman number is nonsense and would only be long. */
    private static final int MAX_ROMAN = 10_000;

    private static final String[] SYMBOLS = {"", "*", "†", "‡", "§", "¶", "‖", "**", "††", "‡‡"};

    private Numbers() {}

    /** The number that a text starts with, spaces aside; another where it starts with none or a too big one. */
    static int parse(String text, int otherwise) {
        String digits = text.strip();
        int end = digits.startsWith("-") || digits.startsWith("+") ? 1 : 0;
        while (end < digits.length() && end < 9 && Character.isDigit(digits.charAt(end))) {
            end++;
        }
        try {
            return Integer.parseInt(digits.substring(0, end));
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }

    /** A counter in one of LaTeX's styles ({@code arabic}, {@code roman}, {@code Alph}, …). */
    static String print(String style, int value) {
        return switch (style) {
            case "roman" -> roman(value);
            case "Roman" -> roman(value).toUpperCase(Locale.ROOT);
            case "alph" -> letter(value, 'a');
            case "Alph" -> letter(value, 'A');
            case "fnsymbol" -> value > 0 && value < SYMBOLS.length ? SYMBOLS[value] : Integer.toString(value);
            case "two@digits" -> String.format(Locale.ROOT, "%02d", value);
            default -> Integer.toString(value);
        };
    }

    private static String letter(int value, char first) {
        return value >= 1 && value <= 26 ? String.valueOf((char) (first + value - 1)) : Integer.toString(value);
    }

    private static String roman(int value) {
        if (value <= 0 || value > MAX_ROMAN) {
            return Integer.toString(value);
        }
        StringBuilder out = new StringBuilder();
        int rest = value;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; rest >= ROMAN[i]; rest -= ROMAN[i]) {
                out.append(ROMAN_SIGNS[i]);
            }
        }
        return out.toString();
    }
}
