package org.mathassistant.application.ingestion;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.LimitExceeded;
import org.mathassistant.domain.error.ProblemCode;

/** Names from outside made into labels: in Unicode NFC, with {@code /} between folders, never a path of this machine. */
final class FileNames {
    /** Characters of a name with its folders. */
    static final int MAX_LENGTH = 255;

    private static final String FIELD = "files";
    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:");
    private static final Set<String> NOT_OF_THE_TEACHER = Set.of("__macosx", "thumbs.db", "desktop.ini");
    private static final Set<String> BUILD_LEFTOVERS = Set.of(
            "log",
            "toc",
            "out",
            "lof",
            "lot",
            "fls",
            "fdb_latexmk",
            "synctex.gz",
            "bbl",
            "blg",
            "idx",
            "ind",
            "ilg",
            "nav",
            "snm",
            "vrb",
            "bcf",
            "run.xml");

    private FileNames() {}

    /** The label of a file that was sent by itself; browsers of old send the path that the file has on its machine. */
    static String ofUpload(String name) {
        String slashed = name.replace('\\', '/');
        String kept = escapes(slashed) ? slashed.substring(slashed.lastIndexOf('/') + 1) : slashed;
        return label(DRIVE.matcher(kept).replaceFirst(""));
    }

    /** The label of a file in an archive; a name that leaves the archive is refused, as it is never there by accident. */
    static String ofEntry(String name) {
        if (name.indexOf('\\') >= 0 || escapes(name)) {
            throw new InvalidInput(FIELD, ProblemCode.ARCHIVE_ESCAPES, shown(name));
        }
        return label(name);
    }

    /** Whether a file is hidden, or an operating system put it there; it is left out even where it could be read. */
    static boolean isHidden(String label) {
        return Stream.of(label.split("/"))
                .anyMatch(segment ->
                        segment.startsWith(".") || NOT_OF_THE_TEACHER.contains(segment.toLowerCase(Locale.ROOT)));
    }

    /** Whether TeX left a file there: not worth a remark where no reader wants it. */
    static boolean isLeftover(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        return BUILD_LEFTOVERS.stream().anyMatch(leftover -> lower.endsWith("." + leftover));
    }

    static boolean isArchive(String label) {
        return label.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** A name as a message may show it: short, and without control characters. */
    static String shown(String name) {
        String clean = name.codePoints()
                .map(point -> Character.isISOControl(point) ? '\uFFFD' : point)
                .limit(100)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return clean.length() < name.length() ? clean + "…" : clean;
    }

    private static boolean escapes(String name) {
        return name.startsWith("/")
                || DRIVE.matcher(name).find()
                || List.of(name.split("/")).contains("..");
    }

    private static String label(String name) {
        List<String> segments = new ArrayList<>();
        for (String segment : Normalizer.normalize(name, Normalizer.Form.NFC).split("/")) {
            if (!segment.isBlank() && !segment.equals(".") && !segment.equals("..")) {
                segments.add(segment.strip());
            }
        }
        return checked(String.join("/", segments));
    }

    private static String checked(String label) {
        if (label.isEmpty()) {
            throw new InvalidInput(FIELD, ProblemCode.BLANK, FIELD);
        }
        if (label.length() > MAX_LENGTH) {
            throw new LimitExceeded(FIELD, ProblemCode.TOO_LONG, FIELD, MAX_LENGTH, label.length());
        }
        for (int at = 0; at < label.length(); at++) {
            if (Character.isISOControl(label.charAt(at))) {
                throw new InvalidInput(FIELD, ProblemCode.CONTROL_CHARACTERS, FIELD, at);
            }
        }
        return label;
    }
}
