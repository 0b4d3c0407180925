package org.mathassistant.domain.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.retrieval.Embedding;
import org.mathassistant.domain.retrieval.Neighbour;
import org.mathassistant.domain.retrieval.PassageVector;
import org.mathassistant.domain.retrieval.RetrievalQuery;
import org.mathassistant.domain.retrieval.VectorSpace;

/**
 * The vectors of the passages in one space, searched while it is written. What it holds may be behind or ahead of the
 * courses: who reads it asks the {@link IPassageRepository} what is still there. Thread-safe, with one writer at a time.
 */
public interface IVectorIndex {
    VectorSpace space();

    /** The passages nearest to a question, nearest first, among those that the filters of the query let through. */
    List<Neighbour> nearest(Embedding question, RetrievalQuery query, int limit);

    /** The passages of a course that have a vector. */
    Set<PassageId> held(CourseId course);

    /** The vector of a text by its digest, where a passage with this text has one. */
    Optional<Embedding> known(String digest);

    /** Adds vectors; they are found, and outlive the process, when this returns. */
    void add(List<PassageVector> vectors);

    /** Says that a course is whole in this revision, and takes away what it holds no longer. */
    void complete(CourseId course, long revision, Collection<PassageId> gone);

    /** Takes a course away. */
    void forget(CourseId course);

    /** The revision in which each course is whole. A course that is not there has never been. */
    Map<CourseId, Long> complete();

    /** How many passages have a vector. */
    int size();
}
