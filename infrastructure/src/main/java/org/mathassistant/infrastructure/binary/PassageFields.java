package org.mathassistant.infrastructure.binary;

import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Heading;
import org.mathassistant.domain.course.Links;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.course.Region;

/** The fields of a passage, in their order. Changing them takes a new version of the format. */
final class PassageFields {
    private PassageFields() {}

    static void write(Passage passage, BinaryWriter out) {
        out.writeText(passage.id().value());
        out.writeText(passage.courseId().value());
        out.writeText(passage.file());
        write(passage.chapter(), out);
        write(passage.section(), out);
        out.writeText(passage.kind().code());
        out.writeText(passage.number());
        out.writeText(passage.title());
        out.writeText(passage.label());
        out.writeText(passage.page());
        out.writeInt(passage.pdfPage());
        out.writeText(passage.text());
        write(passage.links(), out);
        out.writeBoolean(passage.superseded());
        out.writeAll(passage.regions(), region -> write(region, out));
    }

    static Passage read(BinaryReader in) {
        return new Passage(
                readId(in),
                new CourseId(in.readText()),
                in.readText(),
                readHeading(in),
                readHeading(in),
                BlockKind.of(in.readText()).orElseThrow(() -> new MalformedBytes("no such kind")),
                in.readText(),
                in.readText(),
                in.readText(),
                in.readText(),
                in.readInt(),
                in.readText(),
                readLinks(in),
                in.readBoolean(),
                in.readAll(() -> readRegion(in)));
    }

    private static void write(Heading heading, BinaryWriter out) {
        out.writeText(heading.number());
        out.writeText(heading.title());
    }

    private static Heading readHeading(BinaryReader in) {
        return new Heading(in.readText(), in.readText());
    }

    private static void write(Links links, BinaryWriter out) {
        out.writeOptional(links.proves(), id -> out.writeText(id.value()));
        out.writeOptional(links.solves(), id -> out.writeText(id.value()));
        out.writeAll(links.refersTo(), id -> out.writeText(id.value()));
    }

    private static Links readLinks(BinaryReader in) {
        return new Links(
                in.readOptional(() -> readId(in)), in.readOptional(() -> readId(in)), in.readAll(() -> readId(in)));
    }

    private static void write(Region region, BinaryWriter out) {
        out.writeInt(region.pdfPage());
        out.writeDouble(region.left());
        out.writeDouble(region.top());
        out.writeDouble(region.width());
        out.writeDouble(region.height());
    }

    private static Region readRegion(BinaryReader in) {
        return new Region(in.readInt(), in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
    }

    private static PassageId readId(BinaryReader in) {
        return new PassageId(in.readText());
    }
}
