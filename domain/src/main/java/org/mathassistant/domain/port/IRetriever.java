package org.mathassistant.domain.port;

import java.util.Collection;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.retrieval.Retrieval;
import org.mathassistant.domain.retrieval.RetrievalQuery;

/** Finds the passages that a question is about. */
public interface IRetriever {
    Retrieval retrieve(RetrievalQuery query);

    /**
     * Names what decides, besides the courses' revisions, what is found in them: an answer made on another basis may be
     * made of other passages.
     */
    default String basis(Collection<CourseId> courses) {
        return "";
    }
}
