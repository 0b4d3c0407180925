package org.mathassistant.application.reading;

import java.util.List;
import java.util.Optional;
import org.mathassistant.application.text.BlockHeads.Head;
import org.mathassistant.domain.course.Heading;

/** Collects the blocks of a file; what belongs to none becomes pieces of text. */
public final class Blocks {
    private final String file;
    private final List<Draft> drafts;
    private final TextPieces text = new TextPieces();
    private Optional<OpenBlock> open = Optional.empty();
    private Heading chapter = Heading.NONE;
    private Heading section = Heading.NONE;

    /** @param drafts takes the blocks, in their order */
    public Blocks(String file, List<Draft> drafts) {
        this.file = file;
        this.drafts = drafts;
    }

    /** Begins a block and ends the one before. A container that only wraps the block leaves it its label. */
    public void open(OpenBlock block) {
        Optional<OpenBlock> wrapper =
                open.filter(outer -> outer.isBare() && block.label().isEmpty());
        close();
        flush();
        open = Optional.of(wrapper.filter(outer -> !outer.label().isEmpty())
                .map(outer -> new OpenBlock(block.head(), block.written(), outer.label(), 0))
                .orElse(block));
    }

    /** Adds to the block that is open, or to the text. */
    public void add(String paragraph) {
        if (paragraph.isBlank()) {
            return;
        }
        open.ifPresentOrElse(block -> block.add(paragraph), () -> addText(paragraph));
        if (open.filter(OpenBlock::isProofAtItsEnd).isPresent()) {
            close();
        }
    }

    /** Whether the open block is one of a heading above this level. */
    public boolean holds(int headingLevel) {
        return open.filter(block -> block.holds(headingLevel)).isPresent();
    }

    /** Ends the block that is open, if any: what follows is text. */
    public void close() {
        Optional<OpenBlock> closed = open;
        open = Optional.empty();
        closed.ifPresent(block -> {
            if (block.isBare()) {
                addText(block.written());
            } else {
                draft(block.head(), block.label(), block.text());
            }
        });
    }

    /** Begins a chapter. */
    public void chapter(Heading heading) {
        flush();
        chapter = heading;
        section = Heading.NONE;
    }

    /** Begins a section of the chapter. */
    public void section(Heading heading) {
        flush();
        section = heading;
    }

    /** A heading that is neither a chapter's nor a section's begins a piece of text; above the chapters it ends them. */
    public void subheading(String source, boolean aboveChapters) {
        flush();
        if (aboveChapters) {
            chapter = Heading.NONE;
            section = Heading.NONE;
        }
        text.add(source);
    }

    /** Ends the file. */
    public void end() {
        close();
        flush();
    }

    private void addText(String paragraph) {
        if (paragraph.isBlank()) {
            return;
        }
        if (text.isFullFor(paragraph)) {
            flush();
        }
        text.add(paragraph);
    }

    private void flush() {
        if (!text.isEmpty()) {
            draft(Draft.TEXT, "", text.take());
        }
    }

    private void draft(Head head, String label, String content) {
        drafts.add(new Draft(file, chapter, section, head, label, content));
    }
}
