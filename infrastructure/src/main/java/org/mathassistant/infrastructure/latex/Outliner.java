package org.mathassistant.infrastructure.latex;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Heading;

/** Where in the course the reading stands, and the blocks that it makes there. */
final class Outliner {
    private final Interpreter in;
    private final List<Draft> drafts;
    private final References references;
    private final Prose running = new Prose();
    private Heading chapter = Heading.NONE;
    private Heading section = Heading.NONE;
    private boolean chapterShown = true;
    private boolean sectionShown = true;
    private String headingTitle = "";
    private String textFile = "";
    private int textClock;
    private @Nullable Draft current;

    Outliner(Interpreter in, List<Draft> drafts, References references) {
        this.in = in;
        this.drafts = drafts;
        this.references = references;
    }

    /** The text that stands in no block. */
    Prose running() {
        return running;
    }

    /** The block that is being written; null in running text. */
    @Nullable
    Draft current() {
        return current;
    }

    String headingTitle() {
        return headingTitle;
    }

    /** The next instant. */
    int tick() {
        return references.tick();
    }

    /** Makes a block of the running text up to here. */
    void flush() {
        String text = running.take();
        if (text.isBlank()) {
            return;
        }
        if (Markers.takeLabels(text, index -> {}).isBlank()) {
            running.mark(text);
            return;
        }
        Draft draft =
                new Draft(textFile.isEmpty() ? in.file() : textFile, chapter, section, BlockKind.TEXT, null, textClock);
        draft.text = text;
        add(draft);
        textFile = in.file();
        textClock = tick();
    }

    private void add(Draft draft) {
        chapterShown = true;
        sectionShown = true;
        drafts.add(draft);
    }

    /** A file begins or goes on: running text before it is a block of its own. */
    void enterFile(String file) {
        if (current == null) {
            flush();
        }
        textFile = file;
    }

    Draft open(BlockKind kind) {
        if (current == null) {
            flush();
        }
        Draft draft = new Draft(in.file(), chapter, section, kind, current, tick());
        add(draft);
        current = draft;
        adoptPendingLabels(draft);
        in.prose(draft.prose);
        return draft;
    }

    /** Labels of a heading that no text follows belong to the block that does. */
    private void adoptPendingLabels(Draft draft) {
        if (draft.parent == null) {
            Markers.takeLabels(running.take(), index -> {
                references.label(index).owner = draft;
            });
        }
    }

    void close(Draft draft, Prose outer) {
        draft.text = draft.prose.take();
        current = draft.parent;
        in.prose(outer);
        textFile = in.file();
        textClock = tick();
    }

    void chapter(Heading heading, String title) {
        endChapter();
        chapter = heading;
        section = Heading.NONE;
        chapterShown = heading.isEmpty();
        begin(title);
    }

    void section(Heading heading, String title) {
        endSection();
        section = heading;
        sectionShown = heading.isEmpty();
        begin(title);
    }

    /** A document without chapters: its title is where its blocks stand. */
    void titled(String title) {
        if (!title.isBlank()) {
            chapter = new Heading("", title);
        }
    }

    /** A heading that stays in the text. */
    void inner(String title) {
        headingTitle = title;
        textFile = in.file();
    }

    private void begin(String title) {
        headingTitle = title;
        textFile = in.file();
        textClock = tick();
    }

    private void endSection() {
        flush();
        if (!sectionShown) {
            showHeading(section);
        }
    }

    private void endChapter() {
        endSection();
        if (!chapterShown) {
            showHeading(chapter);
        }
    }

    /** A heading without any text is kept as a text of its own. */
    private void showHeading(Heading heading) {
        if (!heading.title().isBlank()) {
            Draft draft = new Draft(textFile, chapter, section, BlockKind.TEXT, null, textClock);
            draft.text = heading.title();
            add(draft);
        }
        sectionShown = true;
    }

    /** Remembers where a numbered heading stands: the {@code .aux} knows its page. */
    void pageOfHeading(String counter, String number) {
        if (!number.isEmpty()) {
            references.headingAt(tick(), counter + " " + number);
        }
    }

    void end() {
        endChapter();
    }

    /** Leaves the chapter: what follows belongs to none. */
    void leave() {
        endChapter();
        chapter = Heading.NONE;
        section = Heading.NONE;
    }

    Heading chapter() {
        return chapter;
    }
}
