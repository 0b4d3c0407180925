package org.mathassistant.application.scenario;

import java.util.Optional;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.retrieval.RetrievalQuery;

/**
 * One of several look-ups for one task.
 *
 * @param text what it is about; may be empty where the chapter says enough
 * @param chapter its number; empty for that of the request
 * @param kind blocks of this kind alone; those of the request where empty
 * @param companions whether the proofs and solutions of what is found come along
 * @param atMost how many passages, 1 to {@value RetrievalQuery#MAX_TOP_K}
 */
public record Look(String text, String chapter, Optional<BlockKind> kind, boolean companions, int atMost) {

    public static Look at(String text, int atMost) {
        return new Look(text, "", Optional.empty(), false, atMost);
    }

    /** For blocks of one kind. */
    public Look of(BlockKind wanted, int count) {
        return new Look(text, chapter, Optional.of(wanted), companions, count);
    }

    public Look in(String chapterNumber) {
        return new Look(text, chapterNumber, kind, companions, atMost);
    }

    public Look withCompanions() {
        return new Look(text, chapter, kind, true, atMost);
    }
}
