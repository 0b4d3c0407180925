package org.mathassistant.infrastructure.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mathassistant.infrastructure.hibernate.Samples.course;
import static org.mathassistant.infrastructure.hibernate.Samples.files;
import static org.mathassistant.infrastructure.hibernate.Samples.passage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Heading;
import org.mathassistant.domain.course.Outline;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.course.SourceFile;

/** What {@link org.mathassistant.domain.port.ICourseRepository} promises. */
abstract class CourseRepositoryContract extends StorageContract {
    private static final CourseId NOBODY = new CourseId("nobody");

    @Test
    void givenNothingPublished_everything_isEmpty() {
        assertThat(storage.courses().list()).isEmpty();
        assertThat(storage.courses().find(NOBODY)).isEmpty();
        assertThat(storage.courses().outline(NOBODY)).isEmpty();
        assertThat(storage.courses().files(NOBODY)).isEmpty();
        assertThat(storage.courses().rename(NOBODY, "x")).isFalse();
        assertThat(storage.courses().delete(NOBODY)).isFalse();
    }

    @Test
    void givenAPublishedCourse_find_givesItBackAlsoAfterARestart() {
        Course course = course("a", 1);
        publish(course, passage("a", "p1").build());
        assertThat(storage.courses().find(course.id())).contains(course);
        reopen();
        assertThat(storage.courses().find(course.id())).contains(course);
    }

    @Test
    void list_isByTitleThenId() {
        publish(course("b", 1));
        publish(course("a", 1));
        publish(course("c", 1));
        storage.courses().rename(new CourseId("c"), "Cours a");
        assertThat(storage.courses().list())
                .extracting(course -> course.id().value())
                .containsExactly("a", "c", "b");
    }

    @Test
    void rename_changesTheTitleAloneAndOutlivesTheNextEdition() {
        publish(course("a", 1));
        assertThat(storage.courses().rename(new CourseId("a"), "Analyse")).isTrue();
        assertThat(storage.courses().find(new CourseId("a")))
                .contains(course("a", 1).renamed("Analyse"));
        publish(course("a", 2));
        assertThat(storage.courses().find(new CourseId("a")))
                .contains(course("a", 2).renamed("Analyse"));
    }

    @Test
    void outline_hasChaptersAndSectionsInReadingOrderAndCountsKinds() {
        publish(
                course("a", 1),
                passage("a", "p0").chapter("", "").kind(BlockKind.TEXT).build(),
                passage("a", "p1").chapter("10", "Dix").build(),
                passage("a", "p2")
                        .chapter("10", "Dix")
                        .section("10.1", "Un")
                        .kind(BlockKind.THEOREM)
                        .build(),
                passage("a", "p3").chapter("10", "Dix").section("10.2", "Deux").build(),
                passage("a", "p4")
                        .chapter("2", "Deux")
                        .section("2.1", "Un")
                        .kind(BlockKind.THEOREM)
                        .build());
        assertThat(storage.courses().outline(new CourseId("a")))
                .contains(new Outline(
                        course("a", 1),
                        List.of(
                                new Outline.Chapter(
                                        new Heading("10", "Dix"),
                                        List.of(new Heading("10.1", "Un"), new Heading("10.2", "Deux"))),
                                new Outline.Chapter(new Heading("2", "Deux"), List.of(new Heading("2.1", "Un")))),
                        Map.of(BlockKind.TEXT, 3, BlockKind.THEOREM, 2)));
    }

    @Test
    void files_areThoseOfTheLastEditionInTheirOrder() {
        publish(course("a", 1), List.of(), files("z.tex", "a.tex"));
        assertThat(storage.courses().files(new CourseId("a"))).isEqualTo(files("z.tex", "a.tex"));
        publish(course("a", 2), List.of(), files("b.tex"));
        assertThat(storage.courses().files(new CourseId("a"))).isEqualTo(files("b.tex"));
    }

    @Test
    void file_isTheOneOfThatNameInTheLastEdition() {
        publish(course("a", 1), List.of(), files("z.tex", "a.tex"));
        publish(course("b", 1), List.of(), files("b.tex"));
        assertThat(storage.courses().file(new CourseId("a"), "a.tex"))
                .contains(files("z.tex", "a.tex").get(1));
        assertThat(storage.courses().file(new CourseId("a"), "b.tex")).isEmpty();
        publish(course("a", 2), List.of(), files("b.tex"));
        assertThat(storage.courses().file(new CourseId("a"), "a.tex")).isEmpty();
        assertThat(storage.courses().file(NOBODY, "a.tex")).isEmpty();
    }

    @Test
    void files_mayBeLargeAndHoldAnyBytes() {
        byte[] large = new byte[3_000_000];
        new Random(1).nextBytes(large);
        List<SourceFile> files = List.of(new SourceFile("large.pdf", large), new SourceFile("empty.tex", new byte[0]));
        publish(course("a", 1), List.of(), files);
        assertThat(storage.courses().files(new CourseId("a"))).isEqualTo(files);
    }

    @Test
    void delete_leavesNothingOfTheCourseAndAllOfTheOthers() {
        publish(course("a", 1), passage("a", "p1").build(), passage("a", "p2").build());
        publish(course("a", 2), passage("a", "p1").build());
        publish(course("b", 1), passage("b", "q1").build());
        assertThat(storage.courses().delete(new CourseId("a"))).isTrue();
        assertThat(storage.courses().find(new CourseId("a"))).isEmpty();
        assertThat(storage.courses().files(new CourseId("a"))).isEmpty();
        assertThat(storage.passages().find(new PassageId("p1"))).isEmpty();
        assertThat(storage.passages().find(new PassageId("p2"))).isEmpty();
        assertThat(storage.passages().list(new CourseId("a"), "", Optional.empty(), Optional.empty(), 10))
                .isEmpty();
        assertThat(storage.courses().list()).containsExactly(course("b", 1));
        assertThat(storage.passages().find(new PassageId("q1"))).isPresent();
    }
}
