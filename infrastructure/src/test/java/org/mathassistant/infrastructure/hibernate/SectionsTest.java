package org.mathassistant.infrastructure.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.infrastructure.hibernate.Sections.Placed;

class SectionsTest {
    private static Placed placed(String passage, double score, BlockKind kind, String section) {
        return new Placed(new Found(passage, score, 0.5), kind, section);
    }

    @Test
    void theTheoremOfASectionThatIsAboutIt_comesBeforeOneElsewhere() {
        List<Found> ranked = Sections.rank(List.of(
                placed("text", 8, BlockKind.TEXT, "here"),
                placed("elsewhere", 6, BlockKind.THEOREM, "there"),
                placed("theorem", 5, BlockKind.THEOREM, "here"),
                placed("exercise", 5, BlockKind.EXERCISE, "here")));

        assertThat(ranked).extracting(Found::passage).containsSubsequence("theorem", "elsewhere");
    }

    @Test
    void kindsAlike_keepTheirOrderWithinASection() {
        List<Found> ranked = Sections.rank(
                List.of(placed("second", 1, BlockKind.LEMMA, "here"), placed("first", 2, BlockKind.THEOREM, "here")));

        assertThat(ranked).extracting(Found::passage).containsExactly("first", "second");
    }

    @Test
    void whatAPassageSays_staysAsItWas() {
        assertThat(Sections.rank(List.of(placed("alone", 1, BlockKind.REMARK, "here"))))
                .extracting(Found::share)
                .containsExactly(0.5);
    }
}
