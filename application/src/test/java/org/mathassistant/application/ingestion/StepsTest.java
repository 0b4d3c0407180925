package org.mathassistant.application.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mathassistant.application.ingestion.Workshop.file;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.port.ICourseReader.Progress;

class StepsTest {
    private static final List<SourceFile> SMALL = List.of(file("a.tex", "x".repeat(99)));
    private static final List<SourceFile> LARGE = List.of(file("b.pdf", "x".repeat(299)));

    private final List<Integer> told = new ArrayList<>();

    @Test
    void files_count_by_their_size_and_their_steps_by_their_share() {
        Steps steps = new Steps(List.of(SMALL.get(0), LARGE.get(0)), (done, total) -> {
            assertThat(total).isEqualTo(100);
            told.add(done);
        });
        steps.of(SMALL).at(1, 1);
        steps.past(SMALL);
        Progress pages = steps.of(LARGE);
        pages.at(0, 1_000);
        pages.at(500, 1_000);
        pages.at(1_000, 1_000);
        steps.past(LARGE);

        assertThat(told).containsExactly(25, 25, 25, 62, 100, 100);
    }

    @Test
    void a_reader_that_counts_wrong_never_goes_beyond_its_share() {
        Progress progress = new Steps(SMALL, (done, total) -> told.add(done)).of(SMALL);
        progress.at(7, 3);
        progress.at(-1, 3);
        progress.at(1, 0);

        assertThat(told).containsExactly(100, 0, 0);
    }
}
