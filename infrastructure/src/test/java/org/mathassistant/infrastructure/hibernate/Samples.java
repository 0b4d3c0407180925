package org.mathassistant.infrastructure.hibernate;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Heading;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Links;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.course.Region;
import org.mathassistant.domain.course.SourceFile;

/** Courses and passages for tests. */
final class Samples {
    static final Instant NOW = Instant.parse("2026-01-02T03:04:05.678901Z");

    private Samples() {}

    static Course course(String id, long revision) {
        return course(id, Language.FR, revision);
    }

    static Course course(String id, Language language, long revision) {
        return new Course(new CourseId(id), "Cours " + id, language, revision, "f" + revision, NOW);
    }

    static Builder passage(String course, String id) {
        return new Builder(course, id);
    }

    static List<SourceFile> files(String... names) {
        List<SourceFile> files = new ArrayList<>();
        for (String name : names) {
            files.add(new SourceFile(name, ("content of " + name).getBytes(StandardCharsets.UTF_8)));
        }
        return files;
    }

    /** A passage in the making. */
    static final class Builder {
        private final String course;
        private final String id;
        private Heading chapter = new Heading("1", "Suites");
        private Heading section = Heading.NONE;
        private BlockKind kind = BlockKind.TEXT;
        private String number = "";
        private String title = "";
        private String page = "";
        private int pdfPage;
        private String text = "";
        private Links links = Links.NONE;
        private List<Region> regions = List.of();

        Builder(String course, String id) {
            this.course = course;
            this.id = id;
        }

        Builder chapter(String chapterNumber, String chapterTitle) {
            chapter = new Heading(chapterNumber, chapterTitle);
            return this;
        }

        Builder section(String sectionNumber, String sectionTitle) {
            section = new Heading(sectionNumber, sectionTitle);
            return this;
        }

        Builder kind(BlockKind itsKind) {
            kind = itsKind;
            return this;
        }

        Builder number(String itsNumber) {
            number = itsNumber;
            return this;
        }

        Builder title(String itsTitle) {
            title = itsTitle;
            return this;
        }

        Builder page(String printed, int physical) {
            page = printed;
            pdfPage = physical;
            return this;
        }

        Builder regions(Region... places) {
            regions = List.of(places);
            return this;
        }

        Builder text(String itsText) {
            text = itsText;
            return this;
        }

        Builder proves(String statement) {
            links = new Links(Optional.of(new PassageId(statement)), Optional.empty(), List.of());
            return this;
        }

        Builder solves(String exercise) {
            links = new Links(Optional.empty(), Optional.of(new PassageId(exercise)), List.of());
            return this;
        }

        Builder refersTo(String... others) {
            List<PassageId> ids = new ArrayList<>();
            for (String other : others) {
                ids.add(new PassageId(other));
            }
            links = new Links(links.proves(), links.solves(), ids);
            return this;
        }

        Passage build() {
            return new Passage(
                    new PassageId(id),
                    new CourseId(course),
                    "main.tex",
                    chapter,
                    section,
                    kind,
                    number,
                    title,
                    "lab:" + id,
                    page,
                    pdfPage,
                    text,
                    links,
                    false,
                    regions);
        }
    }
}
