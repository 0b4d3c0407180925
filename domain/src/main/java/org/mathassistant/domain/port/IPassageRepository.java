package org.mathassistant.domain.port;

import java.util.List;
import java.util.Optional;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.PassageId;

/** The passages of the courses. */
public interface IPassageRepository {
    /** The passage with this id, superseded or not. */
    Optional<Passage> find(PassageId id);

    /**
     * The passages of the present edition in reading order.
     *
     * @param chapter its number; empty for all
     * @param kind this kind alone
     * @param after the last passage of the page before; empty for the first page
     * @param limit at most this many, from 1
     */
    List<Passage> list(CourseId course, String chapter, Optional<BlockKind> kind, Optional<PassageId> after, int limit);
}
