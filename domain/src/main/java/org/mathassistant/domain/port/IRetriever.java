package org.mathassistant.domain.port;

import java.util.Collection;
import java.util.List;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.retrieval.Retrieval;
import org.mathassistant.domain.retrieval.RetrievalQuery;

/** Finds the passages that a question is about. */
public interface IRetriever {
    Retrieval retrieve(RetrievalQuery query);

    /**
     * The proofs and solutions that belong to passages, in reading order. Each stands in the course of its passage, so that
     * who may read the one may read the other.
     */
    default List<Passage> companions(Collection<Passage> of) {
        return List.of();
    }

    /**
     * Names what decides, besides the courses' revisions, what is found in them: an answer made on another basis may be
     * made of other passages.
     */
    default String basis(Collection<CourseId> courses) {
        return "";
    }
}
