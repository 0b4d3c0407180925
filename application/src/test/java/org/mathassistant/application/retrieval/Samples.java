package org.mathassistant.application.retrieval;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Heading;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Links;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.retrieval.Retrieval;
import org.mathassistant.domain.retrieval.RetrievalQuery;

/** Passages and questions for tests. */
final class Samples {
    static final CourseId COURSE = new CourseId("c");

    private Samples() {}

    static Passage passage(String id) {
        return passage(id, COURSE, "text of " + id, false);
    }

    static Passage passage(String id, CourseId course, String text, boolean superseded) {
        return new Passage(
                new PassageId(id),
                course,
                "main.md",
                new Heading("1", "Chapter"),
                new Heading("1.1", "Section"),
                BlockKind.THEOREM,
                "1.2",
                "Title",
                "",
                "",
                0,
                text,
                Links.NONE,
                superseded);
    }

    static RetrievalQuery query(String text, int topK) {
        return new RetrievalQuery(text, Set.of(COURSE), "", Optional.empty(), "", Language.EN, topK);
    }

    /** Hits of these passages, the scores falling. */
    static Retrieval found(boolean covered, String... ids) {
        List<String> all = List.of(ids);
        return new Retrieval(
                all.stream()
                        .map(id -> new Retrieval.Hit(passage(id), all.size() - all.indexOf(id)))
                        .toList(),
                covered);
    }

    static Stream<String> ids(Retrieval retrieval) {
        return retrieval.hits().stream().map(hit -> hit.passage().id().value());
    }
}
