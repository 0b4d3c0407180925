package org.mathassistant.application.text;

/** Letters without case and accents, one for one, so that positions in the folded text are those of the text. */
public final class Folding {
    private Folding() {}

    public static String fold(CharSequence text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(text.charAt(i));
        }
        return new String(folded);
    }

    static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return switch (Character.toLowerCase(c)) {
            case 'à', 'â', 'ä', 'á', 'ã', 'å' -> 'a';
            case 'é', 'è', 'ê', 'ë' -> 'e';
            case 'î', 'ï', 'í', 'ì' -> 'i';
            case 'ô', 'ö', 'ó', 'ò', 'õ' -> 'o';
            case 'û', 'ü', 'ù', 'ú' -> 'u';
            case 'ç' -> 'c';
            case 'ñ' -> 'n';
            case 'ÿ', 'ý' -> 'y';
            case '’', '‘', 'ʼ' -> '\'';
            case '\u00a0', '\u202f', '\u2009', '\u2007' -> ' ';
            default -> Character.toLowerCase(c);
        };
    }
}
