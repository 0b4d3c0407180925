package org.mathassistant.infrastructure.chardet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/** Finds the encoding of bytes: what they prove (a mark, valid UTF-8), then what they say, then a guess. */
final class Encodings {
    /** The guess needs no more to be as good as it gets. */
    private static final int SAMPLE = 256 * 1024;

    /** A text with this many right characters for each wrong one is still UTF-8, with an accident in it. */
    private static final int RIGHT_PER_WRONG = 4;

    private static final char REPLACEMENT = '\uFFFD';
    private static final byte[] UTF8_MARK = Signatures.bytes("\u00ef\u00bb\u00bf");
    private static final byte[] UTF16_BIG_MARK = Signatures.bytes("\u00fe\u00ff");
    private static final byte[] UTF16_LITTLE_MARK = Signatures.bytes("\u00ff\u00fe");

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** Uses for letters the five bytes that Windows-1252 leaves out, and most French texts have one of them. */
    private static final Charset OLD_MACINTOSH =
            Charset.isSupported("x-MacRoman") ? Charset.forName("x-MacRoman") : StandardCharsets.ISO_8859_1;

    /** What {@code \inputenc} calls them; Windows-1252 holds ISO-8859-1 and more. */
    private static final Map<String, String> LATEX_NAMES = Map.of(
            "latin1", "windows-1252",
            "ansinew", "windows-1252",
            "cp1252", "windows-1252",
            "latin9", "ISO-8859-15",
            "applemac", "x-MacRoman",
            "cp850", "IBM850",
            "cp437", "IBM437");

    private static final Pattern INPUTENC = Pattern.compile(
            "^[^%\\n]*\\\\(?:usepackage\\s*\\[([^\\]]*)]\\s*\\{inputenc}|inputencoding\\{([^}]*)})", Pattern.MULTILINE);

    private Encodings() {}

    /** Empty where the bytes belong to no text. */
    static Optional<String> decode(byte[] content) {
        if (Signatures.startsWith(content, UTF8_MARK)) {
            return Optional.of(new String(content, StandardCharsets.UTF_8));
        }
        if (Signatures.startsWith(content, UTF16_BIG_MARK) || Signatures.startsWith(content, UTF16_LITTLE_MARK)) {
            return strictly(content, StandardCharsets.UTF_16);
        }
        return strictly(content, StandardCharsets.UTF_8)
                .or(() -> nearlyUtf8(content))
                .or(() -> named(content).map(charset -> new String(content, charset)))
                .or(() -> strictly(content, WESTERN))
                .or(() -> Optional.of(new String(content, OLD_MACINTOSH)));
    }

    private static Optional<String> strictly(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static Optional<String> nearlyUtf8(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        long wrong = text.chars().filter(character -> character == REPLACEMENT).count();
        long right = text.codePoints().filter(point -> point > 0x7F).count() - wrong;
        return right >= RIGHT_PER_WRONG * wrong ? Optional.of(text) : Optional.empty();
    }

    private static Optional<Charset> named(byte[] content) {
        return declared(content)
                .or(() -> guessed(content))
                .filter(Charset::isSupported)
                .map(Charset::forName);
    }

    private static Optional<String> declared(byte[] content) {
        String sample = new String(content, 0, Math.min(content.length, SAMPLE), StandardCharsets.ISO_8859_1);
        Matcher declaration = INPUTENC.matcher(sample);
        if (!declaration.find()) {
            return Optional.empty();
        }
        String name = declaration.group(1) == null ? declaration.group(2) : declaration.group(1);
        return Optional.ofNullable(LATEX_NAMES.get(name.strip()));
    }

    private static Optional<String> guessed(byte[] content) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(content, 0, Math.min(content.length, SAMPLE));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset());
    }
}
