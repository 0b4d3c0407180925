package org.mathassistant.application.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Heading;
import org.mathassistant.domain.course.Links;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.PassageId;

/** Passages for tests. */
public final class PassageBuilder {
    private final BlockKind kind;
    private String course = "c1";
    private String number = "";
    private String title = "";
    private String page = "";
    private String section = "3.1";
    private String text = "Text.";
    private Links links = Links.NONE;

    private PassageBuilder(BlockKind kind) {
        this.kind = kind;
    }

    public static PassageBuilder a(BlockKind kind) {
        return new PassageBuilder(kind);
    }

    public PassageBuilder of(String courseId) {
        this.course = courseId;
        return this;
    }

    public PassageBuilder number(String value) {
        this.number = value;
        return this;
    }

    public PassageBuilder title(String value) {
        this.title = value;
        return this;
    }

    public PassageBuilder page(String value) {
        this.page = value;
        return this;
    }

    public PassageBuilder text(String value) {
        this.text = value;
        return this;
    }

    public PassageBuilder proves(Passage statement) {
        this.links = new Links(Optional.of(statement.id()), Optional.empty(), List.of());
        return this;
    }

    public PassageBuilder solves(Passage exercise) {
        this.links = new Links(Optional.empty(), Optional.of(exercise.id()), List.of());
        return this;
    }

    public PassageBuilder refersTo(Passage... others) {
        this.links = new Links(
                links.proves(),
                links.solves(),
                Stream.of(others).map(Passage::id).toList());
        return this;
    }

    /** In another section than the others. */
    public PassageBuilder section(String sectionNumber) {
        this.section = sectionNumber;
        return this;
    }

    public Passage build() {
        PassageId id =
                new PassageId("p" + Integer.toHexString((course + kind + number + title + text + links).hashCode()));
        return new Passage(
                id,
                new CourseId(course),
                "a.tex",
                new Heading("3", "Dérivation"),
                new Heading(section, "Accroissements"),
                kind,
                number,
                title,
                "",
                page,
                0,
                text,
                links,
                false);
    }
}
