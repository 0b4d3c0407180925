package org.mathassistant.infrastructure.hibernate;

import java.util.List;
import org.hibernate.Session;
import org.mathassistant.application.text.Reference;
import org.mathassistant.application.text.Reference.Target;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.retrieval.RetrievalQuery;

/**
 * The part of the courses that a look-up is limited to.
 *
 * @param chapter the number of a chapter; empty for all
 * @param section the number of a section; empty for all
 */
record Place(String chapter, String section) {
    /** The filter of the look-up and, where it leaves that open, the first chapter or section that its text names. */
    static Place of(RetrievalQuery query, List<Reference> references, Session session) {
        if (query.chapter().isEmpty()) {
            for (Reference reference : references) {
                Place named = new Place(
                        reference.target() == Target.CHAPTER ? reference.number() : "",
                        reference.target() == Target.SECTION ? reference.number() : "");
                if (named.isLimited()
                        && !PassageQuery.in(query.courses())
                                .at(named)
                                .list(session, 1)
                                .isEmpty()) {
                    return named;
                }
            }
        }
        return new Place(query.chapter(), "");
    }

    /** The number of the section, else of the chapter; empty where it isn't limited. */
    String number() {
        return section.isEmpty() ? chapter : section;
    }

    boolean holds(Passage passage) {
        return (chapter.isEmpty() || chapter.equals(passage.chapter().number()))
                && (section.isEmpty() || section.equals(passage.section().number()));
    }

    boolean isLimited() {
        return !chapter.isEmpty() || !section.isEmpty();
    }
}
