package org.mathassistant.infrastructure.pdfbox;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mathassistant.application.reading.Draft;
import org.mathassistant.application.reading.TextPieces;
import org.mathassistant.application.text.BlockHeads.Head;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Heading;

/** Collects the blocks of a file with their places; what belongs to none becomes pieces of text. */
final class Collector {
    /** Whoever shows a proof marks its end. */
    private static final Pattern END_MARK = Pattern.compile("\\s*[∎□■◻◼▢☐❑]\\s*$");

    private final String file;
    private final List<Placed> blocks = new ArrayList<>();
    private final TextPieces text = new TextPieces();
    private final List<String> paragraphs = new ArrayList<>();
    private Place textPlace = new Place();
    private Place blockPlace = new Place();
    private Heading chapter = Heading.NONE;
    private Heading section = Heading.NONE;
    private @Nullable Head head;
    private String written = "";

    Collector(String file) {
        this.file = file;
    }

    List<Placed> blocks() {
        return blocks;
    }

    /** The kind of the block that is open; text where none is. */
    BlockKind kind() {
        return head == null ? BlockKind.TEXT : head.kind();
    }

    boolean isOpen() {
        return head != null;
    }

    /** Whether the open block has a word behind its head. */
    boolean hasBody() {
        return !paragraphs.isEmpty();
    }

    void open(Head opened, String asWritten, Line line) {
        close();
        flush();
        head = opened;
        written = asWritten;
        blockPlace = new Place();
        blockPlace.add(line);
    }

    /** The open block reaches over this line. */
    void place(Line line) {
        blockPlace.add(line);
    }

    void add(String paragraph, List<Line> lines) {
        if (paragraph.isBlank()) {
            return;
        }
        if (head == null) {
            if (text.isFullFor(paragraph)) {
                flush();
            }
            text.add(paragraph);
            lines.forEach(textPlace::add);
        } else {
            paragraphs.add(paragraph);
            lines.forEach(blockPlace::add);
        }
    }

    void close() {
        Head closed = head;
        head = null;
        if (closed == null) {
            return;
        }
        String body = String.join("\n\n", paragraphs).strip();
        if (closed.kind() == BlockKind.PROOF) {
            body = END_MARK.matcher(body).replaceFirst("");
        }
        paragraphs.clear();
        if (body.isEmpty() && closed.number().isEmpty() && closed.title().isEmpty()) {
            text.add(written);
            textPlace = blockPlace;
        } else {
            draft(closed, body, blockPlace);
        }
    }

    void chapter(Heading heading) {
        end();
        chapter = heading;
        section = Heading.NONE;
    }

    void section(Heading heading) {
        end();
        section = heading;
    }

    /** What stands above the chapters ends them. */
    void above() {
        end();
        chapter = Heading.NONE;
        section = Heading.NONE;
    }

    void end() {
        close();
        flush();
    }

    private void flush() {
        if (!text.isEmpty()) {
            draft(Draft.TEXT, text.take(), textPlace);
        }
        textPlace = new Place();
    }

    private void draft(Head of, String content, Place place) {
        blocks.add(new Placed(new Draft(file, chapter, section, of, "", content), place));
    }
}
