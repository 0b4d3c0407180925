package org.mathassistant.infrastructure.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mathassistant.application.text.BlockHeads;
import org.mathassistant.application.text.BlockHeads.Head;
import org.mathassistant.domain.course.BlockKind;

/**
 * What the first line of a container, admonition or callout says of the block in it.
 *
 * @param label empty where it has none
 */
record Opening(Head head, String label) {
    private static final Pattern INFO = Pattern.compile("([^\\s{}]*)\\s*(?:\\{([^{}]*)})?\\s*(.*)");
    private static final Pattern ADMONITION =
            Pattern.compile("(?:!!!|\\?\\?\\?\\+?)\\s+([\\p{L}-]+)(?:\\s+[\\p{L}-]+)*\\s*(?:\"(.*)\")?\\s*");
    private static final Pattern CALLOUT = Pattern.compile("\\[!([\\p{L}-]+)]([+-]?)\\s*(.*)");
    private static final Pattern ID = Pattern.compile("(?:^|\\s)#([\\w:.-]+)");
    private static final Pattern CLASS = Pattern.compile("(?:^|\\s)\\.([\\w:-]+)");
    private static final Pattern NAME = Pattern.compile("(?:^|\\s)(?:name|title)=\"([^\"]*)\"");

    /** What Quarto calls them, at the start of the label. */
    private static final Map<String, BlockKind> BY_PREFIX = Map.of(
            "thm", BlockKind.THEOREM,
            "lem", BlockKind.LEMMA,
            "cor", BlockKind.COROLLARY,
            "prp", BlockKind.PROPOSITION,
            "cnj", BlockKind.PROPOSITION,
            "def", BlockKind.DEFINITION,
            "exm", BlockKind.EXAMPLE,
            "exr", BlockKind.EXERCISE,
            "sol", BlockKind.SOLUTION,
            "rem", BlockKind.REMARK);

    /** Boxes that are about the text rather than part of the theory. */
    private static final Pattern ASIDE =
            Pattern.compile("(?:callout-)?(?:note|tip|hint|important|warning|caution|danger|info|seealso|astuce)");

    /** Of {@code ::: theorem {#label} Title}, {@code :::{prf:theorem} Title} or {@code ::: {.theorem #label name="…"}}. */
    static Optional<Opening> ofContainer(String line) {
        return ofInfo(line.strip().replaceFirst("^:{3,}\\s*", "").replaceFirst("\\s*:{3,}$", ""));
    }

    /** Of a code fence that is none: {@code ```{prf:theorem} Title}. */
    static Optional<Opening> ofFence(String line) {
        String info = line.strip().replaceFirst("^(`{3,}|~{3,})\\s*", "");
        return info.startsWith("{") ? ofInfo(info) : Optional.empty();
    }

    /** Of {@code !!! theorem "Title"}. */
    static Optional<Opening> ofAdmonition(String line) {
        Matcher parts = ADMONITION.matcher(line.strip());
        return parts.matches()
                ? of(parts.group(1), parts.group(2) == null ? "" : parts.group(2), "")
                : Optional.empty();
    }

    /** Of {@code [!theorem] Title}. */
    static Optional<Opening> ofCallout(String line) {
        Matcher parts = CALLOUT.matcher(line.strip());
        return parts.matches() ? of(parts.group(1), parts.group(3), "") : Optional.empty();
    }

    private static Optional<Opening> ofInfo(String info) {
        Optional<Head> written = BlockHeads.whole(info);
        if (written.isPresent()) {
            return Optional.of(new Opening(written.get(), ""));
        }
        Matcher parts = INFO.matcher(info);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String attributes = parts.group(2) == null ? "" : parts.group(2).strip();
        String label = first(ID, attributes);
        String title = parts.group(3).isEmpty() ? first(NAME, attributes) : parts.group(3);
        return of(name(parts.group(1), attributes), title, label)
                .or(() -> byPrefix(label).map(kind -> new Opening(head(kind, title), label)));
    }

    private static String name(String word, String attributes) {
        if (!word.isEmpty()) {
            return word;
        }
        String named = first(CLASS, attributes);
        return named.isEmpty() ? attributes.split("\\s", 2)[0] : named;
    }

    private static Optional<Opening> of(String name, String title, String label) {
        return kind(name).map(kind -> new Opening(head(kind, title.strip()), label));
    }

    /** The title may be a whole head of its own: {@code !!! theorem "Théorème 3.2 (Rolle)"}. */
    private static Head head(BlockKind kind, String title) {
        return BlockHeads.whole(title)
                .filter(head -> head.kind() == kind)
                .orElse(new Head(kind, "", title, Optional.empty()));
    }

    private static Optional<BlockKind> kind(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceFirst("^prf:", "");
        return ASIDE.matcher(plain).matches() ? Optional.of(BlockKind.REMARK) : BlockHeads.kind(plain);
    }

    private static Optional<BlockKind> byPrefix(String label) {
        return Optional.ofNullable(BY_PREFIX.get(label.split("[-:]", 2)[0]));
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }
}
