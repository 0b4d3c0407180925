package org.mathassistant.infrastructure.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mathassistant.infrastructure.hibernate.Samples.course;
import static org.mathassistant.infrastructure.hibernate.Samples.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.course.Region;
import org.mathassistant.domain.error.NotFound;
import org.mathassistant.domain.port.ICoursePublisher.Change;
import org.mathassistant.domain.retrieval.RetrievalQuery;

/** What {@link org.mathassistant.domain.port.ICoursePublisher} promises. */
abstract class CoursePublisherContract extends StorageContract {
    private static final CourseId A = new CourseId("a");

    private List<String> search(String text) {
        return storage
                .retriever()
                .retrieve(new RetrievalQuery(text, Set.of(A), "", Optional.empty(), "", Language.FR, 10))
                .hits()
                .stream()
                .map(hit -> hit.passage().id().value())
                .toList();
    }

    private List<String> present() {
        return storage.passages().list(A, "", Optional.empty(), Optional.empty(), 1_000).stream()
                .map(passage -> passage.id().value())
                .toList();
    }

    @Test
    void aNewEdition_keepsWhatStayedAddsWhatIsNewAndSupersedesTheRest() {
        Passage kept = passage("a", "kept").text("suite convergente").build();
        assertThat(publish(
                        course("a", 1),
                        kept,
                        passage("a", "gone").text("série harmonique").build()))
                .isEqualTo(new Change(2, 0, 0));
        assertThat(publish(
                        course("a", 2),
                        passage("a", "new").text("fonction dérivable").build(),
                        kept))
                .isEqualTo(new Change(1, 1, 1));
        assertThat(present()).containsExactly("new", "kept");
        assertThat(storage.courses().find(A)).contains(course("a", 2));
        assertThat(search("fonction dérivable")).containsExactly("new");
        assertThat(search("convergente")).containsExactly("kept");
        assertThat(search("série harmonique")).isEmpty();
    }

    @Test
    void aSupersededPassage_staysReadableAndComesBackWithTheEditionThatHoldsItAgain() {
        Passage passage = passage("a", "p").text("série harmonique").build();
        publish(course("a", 1), passage);
        publish(course("a", 2));
        assertThat(storage.passages().find(passage.id())).get().matches(Passage::superseded);
        assertThat(publish(course("a", 3), passage)).isEqualTo(new Change(1, 0, 0));
        assertThat(storage.passages().find(passage.id())).contains(passage);
        assertThat(search("série harmonique")).containsExactly("p");
    }

    @Test
    void aKeptPassage_takesOverItsNewPlace() {
        publish(
                course("a", 1),
                passage("a", "p")
                        .text("suite")
                        .number("1.1")
                        .page("1", 1)
                        .regions(new Region(1, 0.1, 0.8, 0.8, 0.1))
                        .build());
        Passage moved = passage("a", "p")
                .chapter("2", "Autre")
                .kind(BlockKind.LEMMA)
                .number("1.2")
                .page("7", 9)
                .regions(new Region(9, 0.1, 0.2, 0.8, 0.1))
                .text("suite")
                .refersTo("q")
                .build();
        publish(course("a", 2), passage("a", "q").text("autre chose").build(), moved);
        assertThat(storage.passages().find(moved.id())).contains(moved);
        assertThat(present()).containsExactly("q", "p");
    }

    @Test
    void theSameEditionAgain_changesNothing() {
        Passage passage = passage("a", "p").text("suite").build();
        publish(course("a", 1), passage);
        assertThat(publish(course("a", 1), passage)).isEqualTo(new Change(0, 1, 0));
        assertThat(search("suites")).containsExactly("p");
    }

    @Test
    void anEditionInAnotherLanguage_isSearchedInThatLanguage() {
        Passage passage = passage("a", "p").text("Continuous functions").build();
        publish(course("a", Language.FR, 1), passage);
        publish(course("a", Language.EN, 2), passage);
        assertThat(search("continuous function")).containsExactly("p");
        assertThat(storage.courses().find(A)).get().matches(course -> course.language() == Language.EN);
    }

    @Test
    void aLaterEditionOfADeletedCourse_isRefusedAndLeavesNothing() {
        publish(course("a", 1), passage("a", "p").build());
        storage.courses().delete(A);
        Passage late = passage("a", "late").text("suite").build();
        assertThatThrownBy(() -> publish(course("a", 2), late)).isInstanceOf(NotFound.class);
        assertThat(storage.courses().list()).isEmpty();
        assertThat(storage.passages().find(new PassageId("late"))).isEmpty();
    }

    @Test
    void anEditionThatCannotBeStored_leavesTheOldOneWhole() {
        publish(course("a", 1), passage("a", "old").text("suite convergente").build());
        publish(course("b", 1), passage("b", "foreign").text("intégrale").build());
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            passages.add(passage("a", "n" + i).text("fonction " + i).build());
        }
        passages.add(passage("a", "foreign").build());
        assertThatThrownBy(() -> publish(course("a", 2), passages, Samples.files("m.tex")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(storage.courses().find(A)).contains(course("a", 1));
        assertThat(present()).containsExactly("old");
        assertThat(search("convergente")).containsExactly("old");
        assertThat(search("fonction")).isEmpty();
    }

    @Test
    void thePassageTwiceInOneEdition_isRefused() {
        Passage passage = passage("a", "p").build();
        assertThatThrownBy(() -> publish(course("a", 1), passage, passage))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(storage.courses().list()).isEmpty();
    }

    @Test
    void manyPassages_areAllFoundAgainAfterARestart() {
        List<Passage> many = IntStream.range(0, 1_001)
                .mapToObj(i -> passage("a", "n" + i).text("mot" + i + " commun").build())
                .toList();
        publish(course("a", 1), many, Samples.files("m.tex"));
        reopen();
        assertThat(present()).hasSize(1_000);
        assertThat(search("mot1000")).containsExactly("n1000");
        assertThat(search("mot0")).containsExactly("n0");
    }
}
