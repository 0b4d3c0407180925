package org.mathassistant.infrastructure.chardet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** First bytes of the formats that come with a wrong name now and then. */
final class Signatures {
    private static final List<byte[]> BINARY = List.of(
            bytes("%PDF-"),
            bytes("PK\3\4"),
            bytes("PK\5\6"),
            bytes("\u0089PNG"),
            bytes("\u00ff\u00d8\u00ff"), // JPEG
            bytes("GIF8"),
            bytes("\u001f\u008b"), // gzip
            bytes("7z\u00bc\u00af"),
            bytes("Rar!\u001a"),
            bytes("\u00d0\u00cf\u0011\u00e0"), // Word before 2007
            bytes("{\\rtf"),
            bytes("\u00f7\u0002")); // DVI

    private Signatures() {}

    static boolean areBinary(byte[] content) {
        return BINARY.stream().anyMatch(signature -> startsWith(content, signature));
    }

    static boolean startsWith(byte[] content, byte[] start) {
        return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    /** One byte for each character. */
    static byte[] bytes(String characters) {
        return characters.getBytes(StandardCharsets.ISO_8859_1);
    }
}
