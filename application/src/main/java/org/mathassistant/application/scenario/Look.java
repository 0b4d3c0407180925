package org.mathassistant.application.scenario;

import java.util.Optional;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.retrieval.RetrievalQuery;

/**
 * One of several look-ups for one task.
 *
 * @param text what it is about; may be empty where the chapter says enough
 * @param chapter its number; empty for that of the request
 * @param section the number of a section of that chapter; empty for all of it
 * @param kind blocks of this kind alone; those of the request where empty
 * @param companions whether the proofs and solutions of what is found come along
 * @param atMost how many passages, 1 to {@value RetrievalQuery#MAX_TOP_K}
 */
public record Look(
        String text, String chapter, String section, Optional<BlockKind> kind, boolean companions, int atMost) {

    /** In UTF-16 units: a search needs no more of a block. */
    private static final int MAX_WORDS = 400;

    public static Look at(String text, int atMost) {
        return new Look(text, "", "", Optional.empty(), false, atMost);
    }

    /** For what speaks of the same as a passage does, in its chapter. */
    public static Look like(Passage passage, int atMost) {
        String words = passage.title() + "\n" + passage.text();
        return at(words.substring(0, Math.min(words.length(), MAX_WORDS)), atMost)
                .in(passage.chapter().number());
    }

    /** For blocks of one kind. */
    public Look of(BlockKind wanted, int count) {
        return new Look(text, chapter, section, Optional.of(wanted), companions, count);
    }

    public Look in(String chapterNumber) {
        return new Look(text, chapterNumber, section, kind, companions, atMost);
    }

    /** In the section of a passage alone. */
    public Look inSectionOf(Passage passage) {
        return new Look(text, passage.chapter().number(), passage.section().number(), kind, companions, atMost);
    }

    public Look withCompanions() {
        return new Look(text, chapter, section, kind, true, atMost);
    }

    /** Whether a passage that was found stands where it is wanted. */
    public boolean admits(Passage passage) {
        return section.isEmpty() || section.equals(passage.section().number());
    }
}
