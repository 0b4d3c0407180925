package org.mathassistant.application.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static org.mathassistant.application.ingestion.Workshop.file;
import static org.mathassistant.application.ingestion.Workshop.zip;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.error.Conflict;
import org.mathassistant.domain.error.MathAssistantException;
import org.mathassistant.domain.error.NotFound;
import org.mathassistant.domain.error.Problem;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.error.Unavailable;
import org.mathassistant.domain.reading.Job;
import org.mathassistant.domain.reading.JobId;
import org.mathassistant.domain.reading.JobState;
import org.mathassistant.domain.reading.ReadingRemark;

class IngestionTest {
    private Workshop workshop = new Workshop();

    @AfterEach
    void close() {
        workshop.close();
    }

    private Receipt submit(SourceFile... files) {
        return workshop.ingestion.submit("Analyse", Language.FR, List.of(files));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void an_upload_becomes_a_course_with_a_report() {
        Receipt receipt = submit(file("a.tex", "un\nproof deux\nsee trois"), file("b.md", "vier\nsolution"));

        Job job = workshop.end(receipt);

        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.done()).isEqualTo(job.total()).isEqualTo(100);
        assertThat(job.report().orElseThrow().blocks()).isEqualTo(Map.of(BlockKind.TEXT, 4, BlockKind.PROOF, 1));
        assertThat(job.report().orElseThrow().added()).isEqualTo(5);
        Course course = workshop.library.find(receipt.course()).orElseThrow();
        assertThat(course.title()).isEqualTo("Analyse");
        assertThat(course.revision()).isEqualTo(1);
        assertThat(course.createdAt()).isEqualTo(Workshop.CLOCK.instant());
        assertThat(workshop.ingestion.job(job.id())).isEqualTo(job);
        assertThat(workshop.jobs.assignment(job.id())).isEmpty();
    }

    @Test
    void links_follow_their_blocks_into_the_course_of_all_readers() {
        Receipt receipt = submit(file("a.tex", "un\nproof deux"), file("b.md", "trois\nsolution\nsee"));
        workshop.end(receipt);

        List<Passage> passages = workshop.library.passages(receipt.course());

        assertThat(passages).extracting(Passage::text).containsExactly("un", "proof deux", "trois", "solution", "see");
        assertThat(passages.get(1).links().proves()).contains(passages.get(0).id());
        assertThat(passages.get(3).links().solves()).contains(passages.get(2).id());
        assertThat(passages.get(4).links().refersTo())
                .containsExactly(passages.get(3).id());
    }

    @Test
    void readers_follow_the_order_of_the_upload() {
        Receipt receipt = submit(file("b.md", "first"), file("a.tex", "second"), file("c.md", "with the first"));
        workshop.end(receipt);

        assertThat(workshop.library.passages(receipt.course()))
                .extracting(Passage::text)
                .containsExactly("first", "with the first", "second");
    }

    @Test
    void the_same_files_again_are_the_same_course_whatever_their_order_or_wrapping() {
        Receipt first = submit(file("a.tex", "un"), file("b.md", "deux"));
        workshop.end(first);

        assertThat(submit(zip(file("b.md", "deux"), file("a.tex", "un")))).isEqualTo(noJob(first.course()));
        assertThat(workshop.library.list()).hasSize(1);
    }

    @Test
    void the_same_files_in_another_language_or_under_another_name_are_another_course() {
        Receipt first = submit(file("a.tex", "un"));
        workshop.end(first);

        Receipt english = workshop.ingestion.submit("Analyse", Language.EN, List.of(file("a.tex", "un")));
        Receipt renamed = submit(file("b.tex", "un"));

        assertThat(List.of(first.course(), english.course(), renamed.course())).doesNotHaveDuplicates();
    }

    @Test
    void the_same_upload_while_its_job_runs_is_that_job() {
        workshop.tex.shutGate();
        Receipt first = submit(file("a.tex", "un"));
        workshop.running(first.job().orElseThrow());

        assertThat(submit(file("a.tex", "un"))).isEqualTo(first);
    }

    @Test
    void files_of_a_deleted_course_make_a_new_one() {
        Receipt first = submit(file("a.tex", "un"));
        workshop.end(first);
        workshop.library.delete(first.course());

        Receipt again = submit(file("a.tex", "un"));

        assertThat(again.job()).isPresent();
        assertThat(again.course()).isNotEqualTo(first.course());
    }

    @Test
    void a_title_is_checked_before_anything_is_kept() {
        assertProblem(
                ProblemCode.BLANK, () -> workshop.ingestion.submit(" ", Language.FR, List.of(file("a.tex", "un"))));
        assertThat(workshop.jobs.unfinished()).isEmpty();
    }

    @Test
    void what_an_archive_holds_beside_texts_is_in_the_report() {
        Receipt receipt = submit(zip(
                file("main.tex", "un"), file("figure.png", "x"), file("liar.tex", "%PDF-1.7"), file("in.zip", "PK")));

        Job job = workshop.end(receipt);

        assertThat(job.report().orElseThrow().remarks())
                .extracting(ReadingRemark::kind, ReadingRemark::file)
                .containsExactly(
                        tuple(ReadingRemark.Kind.SKIPPED_NOT_READABLE, "figure.png"),
                        tuple(ReadingRemark.Kind.SKIPPED_NOT_READABLE, "liar.tex"),
                        tuple(ReadingRemark.Kind.SKIPPED_NOT_READABLE, "in.zip"));
        assertThat(workshop.library.files(receipt.course()))
                .extracting(SourceFile::name)
                .containsExactly("main.tex");
    }

    @Test
    void replacing_a_file_changes_the_blocks_that_changed_alone() {
        Receipt first = submit(file("a.tex", "un\ndeux\ntrois"), file("b.tex", "quatre"));
        workshop.end(first);
        List<Passage> before = workshop.library.passages(first.course());

        Receipt second = workshop.ingestion.replace(first.course(), "a.tex", bytes("un\nDEUX\ntrois"));
        Job job = workshop.end(second);

        assertThat(second.course()).isEqualTo(first.course());
        assertThat(job.report().orElseThrow())
                .satisfies(report -> assertThat(List.of(report.added(), report.kept(), report.removed()))
                        .containsExactly(1, 3, 1));
        assertThat(workshop.library.find(first.course()).orElseThrow().revision())
                .isEqualTo(2);
        List<Passage> after = workshop.library.passages(first.course());
        assertThat(after.get(1).id()).isNotEqualTo(before.get(1).id());
        assertThat(after.get(2).id()).isEqualTo(before.get(2).id());
    }

    @Test
    void replacing_a_file_with_itself_needs_no_job() {
        Receipt first = submit(file("a.tex", "un"));
        workshop.end(first);

        assertThat(workshop.ingestion.replace(first.course(), "a.tex", bytes("un")))
                .isEqualTo(noJob(first.course()));
    }

    @Test
    void a_replaced_file_is_checked_like_an_uploaded_one() {
        CourseId course = course("un");

        assertProblem(
                ProblemCode.NOT_WHAT_IT_SAYS, () -> workshop.ingestion.replace(course, "a.tex", bytes("%PDF-1.4")));
        assertProblem(
                ProblemCode.NOT_WHAT_IT_SAYS,
                () -> workshop.ingestion.replace(
                        course, "a.tex", zip(file("a.tex", "x")).content()));
        assertThat(assertProblem(
                                ProblemCode.UNKNOWN_FILE, () -> workshop.ingestion.replace(course, "z.tex", bytes("x")))
                        .detail(Language.EN))
                .contains("z.tex", "a.tex");
        assertProblem(
                ProblemCode.UNKNOWN_COURSE,
                () -> workshop.ingestion.replace(new CourseId("none"), "a.tex", bytes("x")));
    }

    @Test
    void a_course_that_is_being_read_is_busy() {
        CourseId course = course("un");
        workshop.tex.shutGate();
        JobId job =
                workshop.ingestion.replace(course, "a.tex", bytes("deux")).job().orElseThrow();

        assertThatThrownBy(() -> workshop.ingestion.replace(course, "a.tex", bytes("trois")))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining(job.value());
    }

    @Test
    void a_course_deleted_meanwhile_stays_deleted() {
        CourseId course = course("un");
        workshop.tex.shutGate();
        Receipt receipt = workshop.ingestion.replace(course, "a.tex", bytes("deux"));
        workshop.library.delete(course);
        workshop.tex.letThrough(1);

        Job job = workshop.end(receipt);

        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.failure().map(Problem::code)).contains(ProblemCode.UNKNOWN_COURSE);
        assertThat(workshop.library.list()).isEmpty();
    }

    @Test
    void a_title_given_meanwhile_stays() {
        CourseId course = course("un");
        workshop.tex.shutGate();
        Receipt receipt = workshop.ingestion.replace(course, "a.tex", bytes("deux"));
        workshop.library.rename(course, "Analyse II");
        workshop.tex.letThrough(1);
        workshop.end(receipt);

        assertThat(workshop.library.find(course).orElseThrow().title()).isEqualTo("Analyse II");
    }

    @Test
    void a_running_job_is_cancelled_at_its_next_step_and_leaves_nothing() {
        workshop.tex.shutGate();
        Receipt receipt = submit(file("a.tex", "un"), file("b.tex", "deux"));
        JobId id = receipt.job().orElseThrow();
        workshop.running(id);

        workshop.ingestion.cancel(id);
        workshop.tex.letThrough(1);

        assertThat(workshop.end(id).state()).isEqualTo(JobState.CANCELLED);
        assertThat(workshop.library.list()).isEmpty();
        assertThat(workshop.jobs.unfinished()).isEmpty();
        assertThatThrownBy(() -> workshop.ingestion.cancel(id)).isInstanceOf(Conflict.class);
    }

    @Test
    void a_waiting_job_is_cancelled_at_once() {
        restartWith(UploadLimits.DEFAULT, 1);
        workshop.tex.shutGate();
        JobId first = submit(file("a.tex", "un")).job().orElseThrow();
        workshop.running(first);
        JobId second = submit(file("b.tex", "deux")).job().orElseThrow();

        assertThat(workshop.ingestion.cancel(second).state()).isEqualTo(JobState.CANCELLED);
        workshop.tex.letThrough(2);

        assertThat(workshop.end(first).state()).isEqualTo(JobState.DONE);
        assertThat(workshop.library.list()).hasSize(1);
    }

    @Test
    void several_jobs_run_at_once() {
        workshop.tex.shutGate();
        JobId first = submit(file("a.tex", "un")).job().orElseThrow();
        JobId second = submit(file("b.tex", "deux")).job().orElseThrow();

        assertThat(workshop.running(first).state()).isEqualTo(JobState.RUNNING);
        assertThat(workshop.running(second).state()).isEqualTo(JobState.RUNNING);
    }

    @Test
    void jobs_beyond_the_limit_are_refused_with_the_limit_named() {
        UploadLimits two = new UploadLimits(1000, 1000, 10, 10, 2);
        restartWith(two, 1);
        workshop.tex.shutGate();
        Receipt first = submit(file("a.tex", "un"));
        submit(file("b.tex", "deux"));

        assertThatThrownBy(() -> submit(file("c.tex", "trois")))
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("2 uploads");

        workshop.tex.letThrough(1);
        workshop.end(first);
        assertThat(submit(file("c.tex", "trois")).job()).isPresent();
    }

    @Test
    void a_reader_that_crashes_fails_its_job_with_a_reference() {
        for (String crash : List.of("crash", "overflow")) {
            Job job = workshop.end(submit(file("a.tex", crash)));

            assertThat(job.state()).isEqualTo(JobState.FAILED);
            Problem problem = job.failure().orElseThrow();
            assertThat(problem.code()).isEqualTo(ProblemCode.INTERNAL);
            assertThat(problem.arguments()).hasSize(1);
        }
        assertThat(workshop.library.list()).isEmpty();
        assertThat(workshop.end(submit(file("b.tex", "un"))).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void a_follower_sees_the_present_state_and_then_each_new_one_to_the_end() throws InterruptedException {
        workshop.tex.shutGate();
        JobId id = submit(file("a.tex", "un"), file("b.tex", "deux")).job().orElseThrow();
        workshop.running(id);
        List<Job> seen = new CopyOnWriteArrayList<>();
        CountDownLatch ended = new CountDownLatch(1);

        workshop.ingestion.follow(id, job -> {
            seen.add(job);
            if (job.state().isEnd()) {
                ended.countDown();
            }
        });
        workshop.tex.letThrough(2);

        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(seen).extracting(Job::state).startsWith(JobState.RUNNING).endsWith(JobState.DONE);
        assertThat(seen).extracting(Job::done).isSorted().endsWith(0, 45, 90, 100);
    }

    @Test
    void a_follower_that_comes_late_sees_the_end() {
        Receipt receipt = submit(file("a.tex", "un"));
        Job end = workshop.end(receipt);

        assertThat(workshop.end(receipt)).isEqualTo(end);
    }

    @Test
    void who_awaits_the_end_of_a_job_gets_it_or_what_there_is_when_patience_is_over() throws InterruptedException {
        workshop.tex.shutGate();
        JobId id = submit(file("a.tex", "un")).job().orElseThrow();
        workshop.running(id);

        assertThat(workshop.ingestion.awaitEnd(id, Duration.ofMillis(1)).state())
                .isEqualTo(JobState.RUNNING);
        workshop.tex.letThrough(1);
        assertThat(workshop.ingestion.awaitEnd(id, Duration.ofSeconds(20)).state())
                .isEqualTo(JobState.DONE);
    }

    @Test
    void a_follower_that_throws_harms_no_job() {
        workshop.tex.shutGate();
        JobId id = submit(file("a.tex", "un")).job().orElseThrow();
        workshop.ingestion.follow(id, job -> {
            throw new IllegalStateException("connection reset");
        });
        workshop.tex.letThrough(1);

        assertThat(workshop.end(id).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void what_is_not_a_job_is_not_found() {
        JobId none = new JobId("none");

        assertThatThrownBy(() -> workshop.ingestion.job(none)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> workshop.ingestion.cancel(none)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> workshop.ingestion.follow(none, job -> {})).isInstanceOf(NotFound.class);
    }

    @Test
    void jobs_that_a_stop_interrupts_are_taken_up_again() throws InterruptedException {
        restartWith(UploadLimits.DEFAULT, 1);
        workshop.tex.shutGate();
        JobId running = submit(file("a.tex", "un"), file("b.tex", "deux")).job().orElseThrow();
        workshop.running(running);
        JobId waiting = submit(file("c.tex", "trois")).job().orElseThrow();
        Thread letGo = Thread.ofVirtual().start(() -> workshop.tex.letThrough(3));

        workshop.restart();
        letGo.join();
        workshop.tex.letThrough(10);

        assertThat(workshop.end(running).state()).isEqualTo(JobState.DONE);
        assertThat(workshop.end(waiting).state()).isEqualTo(JobState.DONE);
        assertThat(workshop.library.list()).hasSize(2);
    }

    @Test
    void an_end_that_could_not_be_kept_is_told_and_worked_out_again_after_a_restart() {
        workshop.tex.shutGate();
        JobId id = submit(file("a.tex", "un")).job().orElseThrow();
        workshop.running(id);
        workshop.jobs.breakDown();
        workshop.tex.letThrough(1);

        assertThat(workshop.end(id).state()).isEqualTo(JobState.DONE);
        assertThat(workshop.ingestion.job(id).state()).isEqualTo(JobState.DONE);
        assertThat(workshop.jobs.unfinished()).extracting(Job::id).containsExactly(id);
    }

    @Test
    void nothing_is_taken_after_the_close() {
        workshop.ingestion.close();

        assertProblem(ProblemCode.BUSY, () -> submit(file("a.tex", "un")));
        assertThat(workshop.jobs.unfinished()).isEmpty();
    }

    private CourseId course(String text) {
        Receipt receipt = submit(file("a.tex", text));
        workshop.end(receipt);
        return receipt.course();
    }

    private void restartWith(UploadLimits limits, int parallelism) {
        workshop.close();
        workshop = new Workshop(limits, parallelism);
    }

    private static Receipt noJob(CourseId course) {
        return new Receipt(course, Optional.empty());
    }

    private static Problem assertProblem(ProblemCode code, Runnable action) {
        Throwable thrown = catchThrowable(action::run);
        assertThat(thrown).isInstanceOf(MathAssistantException.class);
        Problem problem = ((MathAssistantException) thrown).problem();
        assertThat(problem.code()).isEqualTo(code);
        return problem;
    }
}
