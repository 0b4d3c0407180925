package org.mathassistant.application.text;

import java.text.Normalizer;

/**
 * A question with one code for each character that looks the same. Not NFKC, which would turn x² into x2: composed
 * letters (NFC), plain spaces and apostrophes, and no invisible characters.
 */
final class QuestionText {
    private static final int FULL_WIDTH = 0xFEE0;

    private QuestionText() {}

    static String clean(String question) {
        String composed = needsComposing(question) ? Normalizer.normalize(question, Normalizer.Form.NFC) : question;
        StringBuilder clean = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (c < 0x7f) {
                clean.append(c);
            } else if (Character.getType(c) != Character.FORMAT) {
                append(c, clean);
            }
        }
        return clean.toString();
    }

    private static void append(char c, StringBuilder clean) {
        switch (c) {
            case '’', '‘', 'ʼ', '‛' -> clean.append('\'');
            case '«', '»', '“', '”', '„', '‟' -> clean.append('"');
            case '‐', '‑' -> clean.append('-');
            case 'ﬁ' -> clean.append("fi");
            case 'ﬂ' -> clean.append("fl");
            case 'ﬀ' -> clean.append("ff");
            default -> clean.append(plain(c));
        }
    }

    private static char plain(char c) {
        if (c >= '！' && c <= '～') {
            return (char) (c - FULL_WIDTH);
        }
        return Character.isSpaceChar(c) || Character.isWhitespace(c) ? ' ' : c;
    }

    /** Only from the first combining mark on can a text be other than composed; the Ångström sign is no loss. */
    private static boolean needsComposing(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x300) {
                return true;
            }
        }
        return false;
    }
}
