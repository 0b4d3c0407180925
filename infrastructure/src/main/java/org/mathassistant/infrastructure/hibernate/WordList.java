package org.mathassistant.infrastructure.hibernate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;

/** The resources that hold words; lines that begin with {@code #} are comments. */
final class WordList {
    private WordList() {}

    static List<String> lines(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.startsWith("#") && !line.isEmpty())
                .toList();
    }

    /** Changes whenever one of the resources does. */
    static String digest(List<String> names) {
        CRC32 sum = new CRC32();
        for (String name : names) {
            sum.update(bytes(name));
        }
        return Long.toHexString(sum.getValue());
    }

    private static byte[] bytes(String name) {
        try (InputStream resource = Objects.requireNonNull(WordList.class.getResourceAsStream(name), name)) {
            return resource.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
