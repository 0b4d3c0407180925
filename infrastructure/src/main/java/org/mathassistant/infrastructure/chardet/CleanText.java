package org.mathassistant.infrastructure.chardet;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decoded bytes made into text as the readers expect it: lines that end in {@code \n}, Unicode NFC, no control characters. */
final class CleanText {
    /** A text of any length may hold this many stray control characters (an old end-of-file mark, say). */
    static final int STRAY_CONTROLS = 2;

    /** Beyond those, one in so many characters. Random bytes have one in ten. */
    static final int CHARACTERS_PER_CONTROL = 200;

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\u0085\u2028\u2029]");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\f]]+");

    private CleanText() {}

    /** Empty where too many characters are none of a text. */
    static Optional<String> of(String decoded) {
        String lines = LINE_END.matcher(withoutMark(decoded)).replaceAll("\n");
        long controls = lines.chars().filter(CleanText::isStray).count();
        if (lines.indexOf('\0') >= 0 || controls > STRAY_CONTROLS + lines.length() / CHARACTERS_PER_CONTROL) {
            return Optional.empty();
        }
        String clean = controls == 0 ? lines : CONTROLS.matcher(lines).replaceAll("");
        return Optional.of(Normalizer.normalize(clean, Normalizer.Form.NFC));
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean isStray(int character) {
        return Character.isISOControl(character) && character != '\t' && character != '\n' && character != '\f';
    }
}
