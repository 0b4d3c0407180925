package org.mathassistant.infrastructure.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mathassistant.infrastructure.hibernate.Samples.course;
import static org.mathassistant.infrastructure.hibernate.Samples.passage;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.course.Region;

/** What {@link org.mathassistant.domain.port.IPassageRepository} promises. */
abstract class PassageRepositoryContract extends StorageContract {
    private static final CourseId A = new CourseId("a");

    private List<String> list(String chapter, Optional<BlockKind> kind, String after, int limit) {
        Optional<PassageId> last = after.isEmpty() ? Optional.empty() : Optional.of(new PassageId(after));
        return storage.passages().list(A, chapter, kind, last, limit).stream()
                .map(passage -> passage.id().value())
                .toList();
    }

    @Test
    void find_givesBackAllComponents() {
        Passage passage = passage("a", "p1")
                .chapter("2", "Dérivées $f'$")
                .section("2.1", "Rolle")
                .kind(BlockKind.PROOF)
                .number("2.3.8")
                .title("Théorème de Rolle")
                .page("xii", 14)
                .text("Soit $f\\colon [a,b]\\to\\mathbb R$…\n\n$$f(a)=f(b)$$ 𝔸")
                .proves("p2")
                .refersTo("p3", "p2")
                .regions(new Region(14, 0.1, 0.25, 0.8, 1.0 / 3), new Region(15, 0, 0, 1, 1))
                .build();
        publish(course("a", 1), passage);
        assertThat(storage.passages().find(passage.id())).contains(passage);
        assertThat(storage.passages().find(new PassageId("other"))).isEmpty();
    }

    @Test
    void find_givesBackTextsOfAnyLength() {
        Passage passage = passage("a", "p1").text("é".repeat(1_500_000)).build();
        publish(course("a", 1), passage);
        assertThat(storage.passages().find(passage.id())).contains(passage);
    }

    @Test
    void longerLinesThanTheLimit_areCut() {
        publish(
                course("a", 1),
                passage("a", "fits")
                        .title("t".repeat(PassageRow.MAX_LINE))
                        .number("1".repeat(PassageRow.MAX_NUMBER))
                        .build(),
                passage("a", "cut")
                        .title("t".repeat(PassageRow.MAX_LINE + 1))
                        .number("1".repeat(PassageRow.MAX_NUMBER + 1))
                        .build());
        Passage cut = storage.passages().find(new PassageId("cut")).orElseThrow();
        Passage fits = storage.passages().find(new PassageId("fits")).orElseThrow();
        assertThat(cut.title()).isEqualTo(fits.title()).hasSize(PassageRow.MAX_LINE);
        assertThat(cut.number()).isEqualTo(fits.number()).hasSize(PassageRow.MAX_NUMBER);
    }

    @Test
    void list_isInReadingOrderPageByPage() {
        publish(
                course("a", 1),
                passage("a", "p3").build(),
                passage("a", "p1").build(),
                passage("a", "p2").build());
        assertThat(list("", Optional.empty(), "", 2)).containsExactly("p3", "p1");
        assertThat(list("", Optional.empty(), "p1", 2)).containsExactly("p2");
        assertThat(list("", Optional.empty(), "p2", 2)).isEmpty();
        assertThat(list("", Optional.empty(), "unknown", 2)).isEmpty();
    }

    @Test
    void list_filtersByChapterAndKind() {
        publish(
                course("a", 1),
                passage("a", "p1").chapter("1", "Un").kind(BlockKind.THEOREM).build(),
                passage("a", "p2").chapter("1", "Un").kind(BlockKind.PROOF).build(),
                passage("a", "p3").chapter("2", "Deux").kind(BlockKind.THEOREM).build());
        assertThat(list("1", Optional.empty(), "", 9)).containsExactly("p1", "p2");
        assertThat(list("", Optional.of(BlockKind.THEOREM), "", 9)).containsExactly("p1", "p3");
        assertThat(list("2", Optional.of(BlockKind.PROOF), "", 9)).isEmpty();
    }
}
