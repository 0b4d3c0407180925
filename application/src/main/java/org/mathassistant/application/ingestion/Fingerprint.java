package org.mathassistant.application.ingestion;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.SourceFile;

/** SHA-256 over fields that each bring their length, so that no two lists of fields run into one. */
final class Fingerprint {
    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }

    /** Of the files of a course, whatever their order, and the language they are read in. */
    static String of(List<SourceFile> files, Language language) {
        Fingerprint all = new Fingerprint().with(language.code());
        files.stream().sorted(Comparator.comparing(SourceFile::name)).forEach(file -> all.with(file.name())
                .with(new Fingerprint().with(file.content()).hex()));
        return all.hex();
    }

    Fingerprint with(String field) {
        return with(field.getBytes(StandardCharsets.UTF_8));
    }

    Fingerprint with(byte[] field) {
        digest.update(Integer.toString(field.length).getBytes(StandardCharsets.US_ASCII));
        digest.update((byte) ':');
        digest.update(field);
        return this;
    }

    /** 64 hexadecimal digits; this object has then been used up. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
