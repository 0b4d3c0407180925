package org.mathassistant.application.ingestion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Heading;
import org.mathassistant.domain.course.Links;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.reading.Block;

/**
 * Gives blocks their identity. An id is made from what the block says and where it says it, so a block that stayed as it
 * was keeps its id from edition to edition. Page, regions and links take no part: they move when other blocks change.
 */
final class Passages {
    /** Hexadecimal digits of an id: 128 bits, far more than chance or malice can make collide. */
    private static final int ID_LENGTH = 32;

    private final CourseId course;
    private final Map<String, Integer> seen = new HashMap<>();

    private Passages(CourseId course) {
        this.course = course;
    }

    static List<Passage> of(CourseId course, List<Block> blocks) {
        Passages passages = new Passages(course);
        List<PassageId> ids = blocks.stream().map(passages::id).toList();
        return IntStream.range(0, blocks.size())
                .mapToObj(at -> passages.passage(blocks.get(at), ids.get(at), ids))
                .toList();
    }

    /** Blocks that are alike in everything are told apart by their order. */
    private PassageId id(Block block) {
        String content = content(block).hex();
        int occurrence = seen.merge(content, 1, Integer::sum);
        return new PassageId(new Fingerprint()
                .with(content)
                .with(Integer.toString(occurrence))
                .hex()
                .substring(0, ID_LENGTH));
    }

    private Fingerprint content(Block block) {
        return heading(
                        heading(new Fingerprint().with(course.value()).with(block.file()), block.chapter()),
                        block.section())
                .with(block.kind().code())
                .with(block.number())
                .with(block.title())
                .with(block.label())
                .with(block.text());
    }

    private static Fingerprint heading(Fingerprint fingerprint, Heading heading) {
        return fingerprint.with(heading.number()).with(heading.title());
    }

    private Passage passage(Block block, PassageId id, List<PassageId> ids) {
        Links links = new Links(
                target(block.proves(), ids),
                target(block.solves(), ids),
                block.refersTo().stream().map(ids::get).distinct().toList());
        return new Passage(
                id,
                course,
                block.file(),
                block.chapter(),
                block.section(),
                block.kind(),
                block.number(),
                block.title(),
                block.label(),
                block.page(),
                block.pdfPage(),
                block.text(),
                links,
                false,
                block.regions());
    }

    private static Optional<PassageId> target(OptionalInt position, List<PassageId> ids) {
        return position.isPresent() ? Optional.of(ids.get(position.getAsInt())) : Optional.empty();
    }
}
