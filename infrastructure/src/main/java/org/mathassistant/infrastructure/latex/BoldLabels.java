package org.mathassistant.infrastructure.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mathassistant.domain.course.BlockKind;

/** Exercises and solutions that only a label in bold or italics marks in running text: "Exercice 3." */
final class BoldLabels {
    /**
     * A stretch of text.
     *
     * @param kind what its label says that it is; {@code TEXT} before the first label
     */
    record Piece(BlockKind kind, String number, String title, String text) {}

    private static final Pattern LABEL = Pattern.compile(
            "(?mU)^\\*{1,2}(exercice|exercise|problème|problem|solution|corrigé|correction)\\b"
                    + "(?:\\s+(?:de\\s+l[’']|du|of|to)?\\s*(?:exercice|exercise|problème|problem)?)?"
                    + "\\s*(?:n°\\s*)?([0-9]+(?:\\.[0-9]+)*)?\\s*(?:\\(([^)*\\n]*)\\))?\\s*[.:–—-]*\\s*\\*{1,2}[ .:]*",
            Pattern.CASE_INSENSITIVE);

    private BoldLabels() {}

    /** The text cut at its labels; an exercise needs a number, so that a mere mention is not taken for one. */
    static List<Piece> split(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = LABEL.matcher(text);
        Piece open = new Piece(BlockKind.TEXT, "", "", "");
        int from = 0;
        while (matcher.find()) {
            Optional<BlockKind> kind = KindNames.ofHeading(matcher.group(1));
            if (kind.isPresent() && (kind.get() == BlockKind.SOLUTION || matcher.group(2) != null)) {
                add(pieces, open, text.substring(from, matcher.start()));
                open = new Piece(kind.get(), orEmpty(matcher, 2), orEmpty(matcher, 3), "");
                from = matcher.end();
            }
        }
        add(pieces, open, text.substring(from));
        return pieces;
    }

    private static String orEmpty(Matcher matcher, int group) {
        return matcher.group(group) == null ? "" : matcher.group(group);
    }

    private static void add(List<Piece> pieces, Piece open, String text) {
        if (open.kind() != BlockKind.TEXT || !text.isBlank()) {
            pieces.add(new Piece(open.kind(), open.number(), open.title(), text));
        }
    }
}
