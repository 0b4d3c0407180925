package org.mathassistant.infrastructure.pdfbox;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mathassistant.application.text.BlockHeads;
import org.mathassistant.application.text.BlockHeads.Head;
import org.mathassistant.application.text.BlockHeads.Start;
import org.mathassistant.domain.course.BlockKind;

/**
 * Recognises the heads of blocks by their words and by how they are set. In running text, a head at the start of a line may be
 * a reference that a line happens to begin with: how it is set, or where it stands, must show that it is none.
 */
final class HeadLines {
    private static final Pattern NUMBER_FIRST =
            Pattern.compile("((?:\\d{1,4}|[A-Z](?=\\.\\d))(?:\\.\\d{1,4})*)\\s?[.)]?\\s+(?=\\p{Lu})");
    private static final Pattern STOP = Pattern.compile("\\s?(?:[.:]|[—–](?=\\s)|-(?=\\s))+\\s*");
    /** What is set as a head may end so many characters before or after it: a stop, a parenthesis. */
    private static final int SLACK = 2;
    /** A bold paragraph is longer, and no head. */
    private static final int MAX_LEAD = 160;

    private HeadLines() {}

    /**
     * @param next the text of the line after it, for a head may be longer than a line; may be empty
     * @param startsParagraph whether its place shows that a paragraph begins here
     */
    static Optional<HeadLine> of(Line line, String next, boolean startsParagraph) {
        String text = line.text();
        Matcher numbered = NUMBER_FIRST.matcher(text);
        if (numbered.lookingAt()) {
            return of(line, numbered.end(), next, startsParagraph)
                    .filter(found -> isNumberedFirst(found, text))
                    .map(found -> new HeadLine(numbered(found.head(), numbered.group(1)), found.end()));
        }
        return of(line, 0, next, startsParagraph);
    }

    /** "2.3 Definition" with nothing behind it is the title of a section. */
    private static boolean isNumberedFirst(HeadLine found, String text) {
        boolean stopped = found.end() > 0
                && found.end() <= text.length()
                && text.substring(0, found.end()).strip().matches("(?s).*[.:)—–-]");
        return found.head().number().isEmpty() && (found.end() < text.length() || stopped);
    }

    private static Head numbered(Head head, String number) {
        return new Head(head.kind(), number, head.title(), head.target());
    }

    private static Optional<HeadLine> of(Line line, int from, String next, boolean startsParagraph) {
        String text = line.text().substring(from);
        boolean open = next.isEmpty() || text.indexOf('(') < 0 || text.lastIndexOf(')') > text.lastIndexOf('(');
        Optional<Start> start = BlockHeads.start(open ? text : text + " " + next);
        int lead = line.lead().end() - from;
        if (isSetOff(line) && lead > 0 && lead <= MAX_LEAD) {
            Optional<HeadLine> whole = setOff(text, lead, start);
            if (whole.isPresent()) {
                return whole.map(found -> new HeadLine(found.head(), found.end() + from));
            }
        }
        return start.filter(found -> isCredible(line, lead, found, from > 0, startsParagraph))
                .map(found -> new HeadLine(found.head(), found.end() + from));
    }

    private static boolean isSetOff(Line line) {
        return (line.lead().bold() && (line.bold() < 0.95 || line.prose() <= MAX_LEAD))
                || line.lead().smallCaps();
    }

    /** What is bold or in small capitals is the head, unless the words go on behind it as heads do. */
    private static Optional<HeadLine> setOff(String text, int lead, Optional<Start> start) {
        String emphasised = text.substring(0, Math.min(lead, text.length())).strip();
        Optional<Head> whole = BlockHeads.whole(emphasised);
        if (whole.isEmpty()) {
            return start.filter(found -> !found.head().number().isEmpty() || found.stopped())
                    .map(found -> new HeadLine(found.head(), found.end()));
        }
        boolean saysMore = start.isPresent()
                && start.get().end() > emphasised.length()
                && whole.get().title().isEmpty()
                && !start.get().head().equals(whole.get());
        if (saysMore) {
            return Optional.of(new HeadLine(start.get().head(), start.get().end()));
        }
        int end = Math.min(lead, text.length());
        Matcher stop = STOP.matcher(text).region(end, text.length());
        return Optional.of(new HeadLine(whole.get(), stop.lookingAt() ? stop.end() : end));
    }

    private static boolean isCredible(Line line, int lead, Start start, boolean numbered, boolean startsParagraph) {
        boolean italicAlone = line.lead().italic() && line.italic() < 0.9 && lead <= start.end() + SLACK;
        if (italicAlone && (start.stopped() || startsParagraph)) {
            return true;
        }
        boolean named = numbered
                || !start.head().number().isEmpty()
                || !start.head().title().isEmpty();
        boolean lone = start.end() >= line.text().length()
                && !BlockHeads.isPlural(line.text().strip());
        return startsParagraph
                && (start.stopped() && (named || isUnnumbered(start.head().kind())) || lone);
    }

    /** Kinds that often have no number. */
    private static boolean isUnnumbered(BlockKind kind) {
        return kind == BlockKind.PROOF
                || kind == BlockKind.SOLUTION
                || kind == BlockKind.REMARK
                || kind == BlockKind.EXAMPLE
                || kind == BlockKind.METHOD
                || kind == BlockKind.EXERCISE
                || kind == BlockKind.DEFINITION;
    }
}
