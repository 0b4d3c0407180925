package org.mathassistant.domain.course;

import java.util.List;
import java.util.Optional;

/**
 * How a passage stands to other passages of its course.
 *
 * @param proves the statement that this proof proves
 * @param solves the exercise that this solution solves
 * @param refersTo the passages that it refers to, in the order of their first mention
 */
public record Links(Optional<PassageId> proves, Optional<PassageId> solves, List<PassageId> refersTo) {
    public static final Links NONE = new Links(Optional.empty(), Optional.empty(), List.of());

    public Links {
        refersTo = List.copyOf(refersTo);
    }
}
