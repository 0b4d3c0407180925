package org.mathassistant.infrastructure.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mathassistant.application.text.BlockHeads;
import org.mathassistant.application.text.BlockHeads.Head;
import org.mathassistant.application.text.BlockHeads.Start;

/**
 * The head that a paragraph begins with, in bold, in italics or plain, and what follows it.
 *
 * @param written the head as it stands there
 */
record ParagraphHead(Head head, String written, String rest) {
    private static final Pattern EMPHASISED =
            Pattern.compile("\\s{0,3}(\\*{1,3}|_{1,3})(?=\\S)([^\\n]+?)(?<=\\S)\\1(?![*_])(.*)", Pattern.DOTALL);
    private static final Pattern STOPPED = Pattern.compile(".*[.:]", Pattern.DOTALL);
    private static final Pattern STOP = Pattern.compile("\\s?(?:[.:]|[—–-](?=\\s))+\\s*");
    private static final Pattern EMPHASISED_TITLE =
            Pattern.compile("^\\s{0,2}([*_]{1,2})(\\([^\\n]*?\\)[.:]?)\\1", Pattern.DOTALL);

    static Optional<ParagraphHead> of(String paragraph) {
        Matcher parts = EMPHASISED.matcher(paragraph);
        if (parts.matches()) {
            return emphasised(
                    parts.group(2).strip(), parts.group(3), parts.group(1).length() == 1);
        }
        return BlockHeads.start(paragraph.strip()).map(start -> from(paragraph.strip(), start));
    }

    private static Optional<ParagraphHead> emphasised(String head, String tail, boolean italic) {
        Optional<Head> whole = BlockHeads.whole(Labels.takeFrom(head).text());
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        boolean stopped = STOPPED.matcher(head).matches();
        if (!stopped && whole.get().title().isEmpty()) {
            Optional<ParagraphHead> titled =
                    titledBehind(head + EMPHASISED_TITLE.matcher(tail).replaceFirst(" $2"));
            if (titled.isPresent()) {
                return titled;
            }
        }
        Matcher stop = STOP.matcher(tail);
        boolean stoppedBehind = stop.lookingAt();
        if (!stopped && !stoppedBehind && goesOn(tail, italic)) {
            return Optional.empty();
        }
        String rest = stoppedBehind ? tail.substring(stop.end()) : tail;
        return Optional.of(new ParagraphHead(whole.get(), head, rest.strip()));
    }

    /** Italics are for stress too: there, more than a capital must show that the sentence is over. */
    private static boolean goesOn(String tail, boolean italic) {
        return !tail.isBlank() && !tail.startsWith("\n") && (italic || BlockHeads.startsInLowerCase(tail));
    }

    /** The title stands behind the emphasis: {@code **Theorem 3.2** (Rolle). Let…}. */
    private static Optional<ParagraphHead> titledBehind(String text) {
        return BlockHeads.start(text)
                .filter(start -> !start.head().title().isEmpty())
                .map(start -> from(text, start));
    }

    private static ParagraphHead from(String text, Start start) {
        return new ParagraphHead(
                start.head(),
                text.substring(0, start.end()).strip(),
                text.substring(start.end()).strip());
    }
}
