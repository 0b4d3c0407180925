package org.mathassistant.domain.retrieval;

import java.util.Optional;
import java.util.Set;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Language;

/**
 * A look-up. The filters restrict; references inside the text ("théorème 3.2") are found by the retriever itself.
 *
 * @param text what the person wrote; may be empty where filters say enough
 * @param courses look in these alone; an empty set finds nothing
 * @param chapter the number of a chapter; empty for all
 * @param kind blocks of this kind alone
 * @param number the number of a block; empty for all
 * @param language of the text; decides how its words are analysed
 * @param topK how many at most, 1 to {@value #MAX_TOP_K}
 */
public record RetrievalQuery(
        String text,
        Set<CourseId> courses,
        String chapter,
        Optional<BlockKind> kind,
        String number,
        Language language,
        int topK) {
    public static final int MAX_TOP_K = 100;

    public RetrievalQuery {
        courses = Set.copyOf(courses);
        if (topK < 1 || topK > MAX_TOP_K) {
            throw new IllegalArgumentException("topK is 1 to " + MAX_TOP_K);
        }
    }

    /** The same look-up for at least so many. */
    public RetrievalQuery atLeast(int count) {
        return new RetrievalQuery(text, courses, chapter, kind, number, language, Math.max(count, topK));
    }
}
