package org.mathassistant.infrastructure.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.error.Problem;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.port.IJobRepository;
import org.mathassistant.domain.reading.IngestionReport;
import org.mathassistant.domain.reading.Job;
import org.mathassistant.domain.reading.JobId;
import org.mathassistant.domain.reading.ReadingRemark;

/** What {@link IJobRepository} promises. */
abstract class JobRepositoryContract extends StorageContract {
    private static final IJobRepository.Assignment ASSIGNMENT =
            new IJobRepository.Assignment(Samples.course("a", 3), Samples.files("b.tex", "a.tex"));

    private static Job queued(String id, int secondsLater) {
        return Job.queued(new JobId(id), new CourseId("a"), Samples.NOW.plusSeconds(secondsLater));
    }

    private Job added(Job job) {
        storage.jobs().add(job, ASSIGNMENT);
        return job;
    }

    @Test
    void givenANewJob_itsStateAndInputAreThereAfterARestart() {
        Job job = added(queued("j", 0));
        reopen();
        assertThat(storage.jobs().find(job.id())).contains(job);
        assertThat(storage.jobs().assignment(job.id())).contains(ASSIGNMENT);
        assertThat(storage.jobs().find(new JobId("other"))).isEmpty();
        assertThat(storage.jobs().assignment(new JobId("other"))).isEmpty();
    }

    @Test
    void unfinished_areThoseThatHaveNotEndedOldestFirst() {
        Job late = added(queued("late", 9));
        Job early = added(queued("early", 1).running(1, 5));
        Job done = added(queued("done", 0));
        storage.jobs().update(done.cancelled());
        assertThat(storage.jobs().unfinished()).containsExactly(early, late);
    }

    @Test
    void update_keepsProgressAndTheInput() {
        Job running = added(queued("j", 0)).running(3, 7);
        storage.jobs().update(running);
        assertThat(storage.jobs().find(running.id())).contains(running);
        assertThat(storage.jobs().assignment(running.id())).contains(ASSIGNMENT);
    }

    @Test
    void aDoneJob_keepsItsReportAndForgetsItsInput() {
        IngestionReport report = new IngestionReport(
                Map.of(BlockKind.THEOREM, 12, BlockKind.PROOF, 9),
                20,
                1,
                2,
                List.of(
                        new ReadingRemark(ReadingRemark.Kind.MISSING_INPUT, "a\tb\\n.tex", 12, "line\nend\r\\"),
                        new ReadingRemark(ReadingRemark.Kind.SKIPPED_EMPTY, "é.tex", 0, "")));
        Job done = added(queued("j", 0)).running(2, 2).done(report);
        storage.jobs().update(done);
        assertThat(storage.jobs().find(done.id())).contains(done);
        assertThat(storage.jobs().assignment(done.id())).isEmpty();
    }

    @Test
    void aFailedJob_saysWhyInBothLanguages() {
        Problem why = new Problem(ProblemCode.OUT_OF_RANGE, "count", List.of("count", 41, 1L, 2.5));
        Job failed = added(queued("j", 0)).failed(why);
        storage.jobs().update(failed);
        Problem kept = storage.jobs().find(failed.id()).orElseThrow().failure().orElseThrow();
        assertThat(kept.code()).isEqualTo(why.code());
        assertThat(kept.field()).isEqualTo("count");
        for (Language language : Language.values()) {
            assertThat(kept.detail(language)).isEqualTo(why.detail(language));
        }
    }

    @Test
    void anUnknownJob_staysUnknown() {
        Job unknown = queued("unknown", 0);
        storage.jobs().update(unknown.running(1, 2));
        assertThat(storage.jobs().find(unknown.id())).isEmpty();
    }

    @Test
    void twoJobs_haveEachTheirOwnInput() {
        Job one = added(queued("one", 0));
        Job two = queued("two", 0);
        Course other = Samples.course("b", 1);
        storage.jobs().add(two, new IJobRepository.Assignment(other, Samples.files("x.md")));
        storage.jobs().update(one.cancelled());
        assertThat(storage.jobs().assignment(two.id())).get().satisfies(assignment -> {
            assertThat(assignment.course()).isEqualTo(other);
            assertThat(assignment.files()).isEqualTo(Samples.files("x.md"));
        });
    }
}
