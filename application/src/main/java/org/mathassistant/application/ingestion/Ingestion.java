package org.mathassistant.application.ingestion;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mathassistant.application.course.CourseCatalogue;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.error.Conflict;
import org.mathassistant.domain.error.NotFound;
import org.mathassistant.domain.error.Problem;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.error.Unavailable;
import org.mathassistant.domain.port.ICoursePublisher;
import org.mathassistant.domain.port.ICourseReader;
import org.mathassistant.domain.port.ICourseRepository;
import org.mathassistant.domain.port.IJobRepository;
import org.mathassistant.domain.port.IJobRepository.Assignment;
import org.mathassistant.domain.port.ITextDecoder;
import org.mathassistant.domain.reading.Job;
import org.mathassistant.domain.reading.JobId;

/**
 * Takes uploads and reads them into courses, as jobs, a few at once. Thread-safe.
 *
 * <p>The files of an upload are checked before there is a job, so what is wrong with them is said at once. A job is kept
 * with its files before it starts and its end is kept before it is told, so one that a crash interrupts is done again by
 * {@link #resume()}. How far a running job has come is known in memory alone.
 */
public final class Ingestion implements AutoCloseable {
    /** How many names a message about an unknown file lists. */
    private static final int NAMES_SHOWN = 20;

    private static final int ID_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ICourseRepository courses;
    private final IJobRepository jobs;
    private final UploadLimits limits;
    private final Clock clock;
    private final Formats formats;
    private final Intake intake;
    private final JobRunner runner;
    private final Map<JobId, LiveJob> live = new ConcurrentHashMap<>();

    /** Held from looking for an equal job to adding one, so that the same upload sent twice at once is one job. */
    private final Lock queue = new ReentrantLock();

    /** @param parallelism how many jobs run at once, from 1 */
    public Ingestion(
            ICourseRepository courses,
            ICoursePublisher publisher,
            IJobRepository jobs,
            List<ICourseReader> readers,
            ITextDecoder decoder,
            UploadLimits limits,
            int parallelism,
            Clock clock) {
        this.formats = new Formats(readers, decoder);
        this.courses = courses;
        this.jobs = jobs;
        this.limits = limits;
        this.clock = clock;
        this.intake = new Intake(formats, limits);
        this.runner = new JobRunner(jobs, new Edition(formats, courses, publisher), parallelism, this::forget);
    }

    /** Takes up the jobs that an earlier run of the program did not end. Called once, before the first upload. */
    public void resume() {
        for (Job job : jobs.unfinished()) {
            jobs.assignment(job.id())
                    .ifPresentOrElse(
                            assignment ->
                                    start(Job.queued(job.id(), job.courseId(), job.createdAt()), assignment.course()),
                            () -> jobs.update(job.failed(
                                    Problem.of(ProblemCode.INTERNAL, job.id().value()))));
        }
    }

    /**
     * Queues a new course; archives among the files are unpacked.
     *
     * @return the course that was made from the same files before, or is being made, where there is one
     * @throws org.mathassistant.domain.error.InvalidInput where the title or a file is wrong
     * @throws org.mathassistant.domain.error.LimitExceeded where the files are beyond a limit
     * @throws Unavailable where too many jobs wait
     */
    public Receipt submit(String title, Language language, List<SourceFile> upload) {
        String checked = CourseCatalogue.checkedTitle(title);
        List<SourceFile> files = intake.take(upload);
        String fingerprint = Fingerprint.of(files, language);
        queue.lock();
        try {
            Optional<Receipt> same = sameUpload(fingerprint);
            return same.isPresent()
                    ? same.get()
                    : enqueue(new Assignment(
                            new Course(new CourseId(randomId()), checked, language, 1, fingerprint, clock.instant()),
                            files));
        } finally {
            queue.unlock();
        }
    }

    /**
     * Queues a new edition of a course in which one file is replaced.
     *
     * @param fileName one of the course's files
     * @return without a job where the content is the present one
     * @throws NotFound where there is no such course, or it has no such file
     * @throws Conflict where the course is being read
     */
    public Receipt replace(CourseId id, String fileName, byte[] content) {
        queue.lock();
        try {
            Course course = courses.find(id).orElseThrow(() -> unknown(id));
            List<SourceFile> files = courses.files(id);
            SourceFile old = file(files, fileName);
            refuseWhileBusy(id);
            if (Arrays.equals(old.content(), content)) {
                return new Receipt(id, Optional.empty());
            }
            return enqueue(edition(course, intake.replace(files, new SourceFile(old.name(), content))));
        } finally {
            queue.unlock();
        }
    }

    /** Whether a file of this name can be read by itself; an archive is not read, but opened. */
    boolean accepts(String fileName) {
        return formats.accepts(fileName);
    }

    /** @throws NotFound where there is no such job */
    public Job job(JobId id) {
        LiveJob alive = live.get(id);
        return alive != null ? alive.state() : kept(id);
    }

    /**
     * Cancels a job that has not ended; it stops at its next step and leaves nothing behind. One that is publishing
     * already is done before it could stop.
     *
     * @return its present state
     * @throws NotFound where there is no such job
     * @throws Conflict where it has ended
     */
    public Job cancel(JobId id) {
        LiveJob alive = live.get(id);
        if (alive == null || alive.state().state().isEnd()) {
            kept(id);
            throw new Conflict(ProblemCode.JOB_ENDED);
        }
        runner.cancel(alive);
        return alive.state();
    }

    /**
     * Tells a follower the present state of a job and each new one until it ends or the follower is closed. States come
     * one after the other, in their order, on a thread of the follower's own; one that throws is told no more.
     *
     * @return closes the subscription; closing twice does no harm
     * @throws NotFound where there is no such job
     */
    public Subscription follow(JobId id, Consumer<Job> follower) {
        LiveJob alive = live.get(id);
        return (alive != null ? alive : new LiveJob(kept(id), "")).follow(follower);
    }

    /**
     * Waits for a job to end.
     *
     * @param patience how long at most
     * @return its end; its present state where the patience was over first
     * @throws NotFound where there is no such job
     */
    public Job awaitEnd(JobId id, Duration patience) throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        try (Subscription following = follow(id, job -> {
            if (job.state().isEnd()) {
                ended.countDown();
            }
        })) {
            ended.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        }
        return job(id);
    }

    /** Stops the running jobs at their next step; they and those that wait are taken up again by {@link #resume()}. */
    @Override
    public void close() {
        runner.close();
        live.values().forEach(LiveJob::dismissFollowers);
    }

    private Optional<Receipt> sameUpload(String fingerprint) {
        return active(job -> job.fingerprint().equals(fingerprint))
                .map(job -> new Receipt(job.courseId(), Optional.of(job.id())))
                .or(() -> courses.list().stream()
                        .filter(course -> course.fingerprint().equals(fingerprint))
                        .findFirst()
                        .map(course -> new Receipt(course.id(), Optional.empty())));
    }

    private void refuseWhileBusy(CourseId course) {
        active(job -> job.state().courseId().equals(course)).ifPresent(job -> {
            throw new Conflict(ProblemCode.COURSE_BUSY, job.id().value());
        });
    }

    private Optional<Job> active(Predicate<LiveJob> which) {
        return live.values().stream()
                .filter(which)
                .map(LiveJob::state)
                .filter(job -> !job.state().isEnd())
                .min(Comparator.comparing(Job::createdAt));
    }

    private static SourceFile file(List<SourceFile> files, String name) {
        return files.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound(ProblemCode.UNKNOWN_FILE, FileNames.shown(name), names(files)));
    }

    private static String names(List<SourceFile> files) {
        String names = files.stream().map(SourceFile::name).limit(NAMES_SHOWN).collect(Collectors.joining(", "));
        return files.size() > NAMES_SHOWN ? names + ", …" : names;
    }

    private static Assignment edition(Course course, List<SourceFile> files) {
        return new Assignment(
                new Course(
                        course.id(),
                        course.title(),
                        course.language(),
                        course.revision() + 1,
                        Fingerprint.of(files, course.language()),
                        course.createdAt()),
                files);
    }

    private Receipt enqueue(Assignment assignment) {
        if (runner.isClosing()) {
            throw new Unavailable(ProblemCode.BUSY);
        }
        if (live.values().stream().filter(job -> !job.state().state().isEnd()).count() >= limits.maxQueuedJobs()) {
            throw new Unavailable(ProblemCode.TOO_MANY_JOBS, limits.maxQueuedJobs());
        }
        Course course = assignment.course();
        Job job = Job.queued(new JobId(randomId()), course.id(), clock.instant());
        jobs.add(job, assignment);
        start(job, course);
        return new Receipt(course.id(), Optional.of(job.id()));
    }

    private void start(Job job, Course course) {
        LiveJob alive = new LiveJob(job, course.fingerprint());
        live.put(job.id(), alive);
        runner.start(alive);
    }

    private void forget(LiveJob ended) {
        live.remove(ended.state().id());
    }

    private Job kept(JobId id) {
        return jobs.find(id).orElseThrow(() -> new NotFound(ProblemCode.UNKNOWN_JOB, id.value()));
    }

    private static NotFound unknown(CourseId course) {
        return new NotFound(ProblemCode.UNKNOWN_COURSE, course.value());
    }

    private static String randomId() {
        byte[] id = new byte[ID_BYTES];
        RANDOM.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }

    /** A running subscription. */
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
