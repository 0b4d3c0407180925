package org.mathassistant.application;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.mathassistant.application.conversation.Dialogue;
import org.mathassistant.application.conversation.Sessions;
import org.mathassistant.application.course.CourseCatalogue;
import org.mathassistant.application.course.PageImages;
import org.mathassistant.application.executor.AnswerListener;
import org.mathassistant.application.executor.Invocation;
import org.mathassistant.application.executor.StepsOnly;
import org.mathassistant.application.executor.UseCaseExecutor;
import org.mathassistant.application.ingestion.Ingestion;
import org.mathassistant.application.retrieval.MeaningSearch;
import org.mathassistant.application.routing.Dispatched;
import org.mathassistant.application.routing.Dispatching;
import org.mathassistant.application.routing.Routed;
import org.mathassistant.application.running.Batch;
import org.mathassistant.application.running.BatchJob;
import org.mathassistant.application.running.BatchLimits;
import org.mathassistant.application.running.Batches;
import org.mathassistant.application.running.Later;
import org.mathassistant.application.task.ScopeFields;
import org.mathassistant.application.usecase.UseCase;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.port.IRetriever;
import org.mathassistant.domain.port.IRouter;
import org.mathassistant.domain.request.Caller;
import org.mathassistant.domain.request.Freshness;
import org.mathassistant.domain.request.Scope;
import org.mathassistant.domain.retrieval.Retrieval;
import org.mathassistant.domain.retrieval.RetrievalQuery;

/**
 * Everything Math Assistant does, for the REST API and for Java programs that embed it. Thread-safe. Closing it ends what
 * runs and releases the data folder; closing it twice does no harm.
 */
public final class MathAssistantFacade implements TaskMethods, AutoCloseable {
    private final CourseCatalogue courses;
    private final PageImages pages;
    private final Ingestion ingestion;
    private final IRetriever retriever;
    private final UseCaseExecutor executor;
    private final MeaningSearch meanings;
    private final Sessions sessions;
    private final Dialogue dialogue;
    private final Dispatching dispatching;
    private final Batches batches;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Runnable release;

    /** @param release frees what the parts stand on; called once */
    public MathAssistantFacade(
            CourseCatalogue courses,
            PageImages pages,
            Ingestion ingestion,
            IRetriever retriever,
            UseCaseExecutor executor,
            MeaningSearch meanings,
            Sessions sessions,
            IRouter router,
            BatchLimits batchLimits,
            Runnable release) {
        this.courses = courses;
        this.pages = pages;
        this.ingestion = ingestion;
        this.retriever = retriever;
        this.executor = executor;
        this.meanings = meanings;
        this.sessions = sessions;
        this.dialogue = new Dialogue(sessions);
        this.dispatching = new Dispatching(router, dialogue);
        this.batches = new Batches(batchLimits, closed::get);
        this.release = release;
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            release.run();
        }
    }

    public CourseCatalogue courses() {
        return courses;
    }

    public PageImages pages() {
        return pages;
    }

    public Ingestion ingestion() {
        return ingestion;
    }

    /** Conversations: begun, listed, scoped, pinned, renamed, forgotten, deleted. */
    public Sessions sessions() {
        return sessions;
    }

    /** Search by vectors, as an operator sees it. */
    public MeaningSearch meanings() {
        return meanings;
    }

    @Override
    public Answer run(UseCase useCase, Caller caller) {
        return run(useCase, caller, Freshness.ANY, AnswerListener.NONE);
    }

    /**
     * Runs a task by its name; the listener follows it. A {@code session} among the fields makes it part of that
     * conversation: its scope fills what the fields leave out, a question that stands on the one before is understood, and
     * the answer is noted in it.
     *
     * @param fields as in the REST API
     * @throws org.mathassistant.domain.error.MathAssistantException where it can't be answered; it says why
     */
    public Answer runTask(
            String task, Map<String, Object> fields, Caller caller, Freshness freshness, AnswerListener listener) {
        return dialogue.run(task, fields, caller, useCase -> run(useCase, caller, freshness, listener));
    }

    /**
     * Runs a task by its name, in whatever state the cache is.
     *
     * @param fields as in the REST API
     * @throws org.mathassistant.domain.error.MathAssistantException where it can't be answered; it says why
     */
    public Answer runTask(String task, Map<String, Object> fields, Caller caller) {
        return runTask(task, fields, caller, Freshness.ANY, AnswerListener.NONE);
    }

    /** Answers a text that names no task: a question, or a request like "un QCM de 5 questions sur les limites". */
    public Dispatched dispatch(String text, Scope scope, Caller caller) {
        Map<String, Object> fields = new HashMap<>(ScopeFields.of(scope));
        fields.put(Dispatching.TEXT, text);
        Routed routed = route(fields, caller);
        return new Dispatched(routed.task(), routed.reason(), run(routed, Freshness.ANY, AnswerListener.NONE));
    }

    /**
     * Finds the task that a text asks for, without running it.
     *
     * @param fields {@code text} and, as in the REST API, what every task takes
     * @throws org.mathassistant.domain.error.MathAssistantException where the fields are wrong
     */
    public Routed route(Map<String, Object> fields, Caller caller) {
        return route(fields, List.of(), caller);
    }

    /**
     * Finds the task that a text asks for, in a conversation that its client keeps.
     *
     * @param before what was said before it, oldest first
     */
    public Routed route(Map<String, Object> fields, List<String> before, Caller caller) {
        return dispatching.route(fields, before, caller);
    }

    /** Runs the task that a text was taken for; the listener follows it. */
    public Answer run(Routed routed, Freshness freshness, AnswerListener listener) {
        try {
            return dialogue.run(
                    routed.task(),
                    routed.fields(),
                    routed.text(),
                    routed.caller(),
                    useCase -> run(useCase, routed.caller(), freshness, listener));
        } catch (InvalidInput refusal) {
            throw routed.explained(refusal);
        }
    }

    /**
     * Runs a use case behind a future, on a virtual thread. Cancelling the future stops the work, with its call of a model;
     * a future that fails holds what {@link #run} would have thrown.
     */
    public CompletableFuture<Answer> runAsync(UseCase useCase, Caller caller) {
        return stream(useCase, caller, AnswerListener.NONE);
    }

    /**
     * Runs a use case behind a future, as {@link #runAsync}, while a listener follows it: its steps, the passages it stands
     * on, its text piece by piece. What the listener hears is provisional; the future brings the answer that replaces it.
     * Cancelling the future stops the work, with its call of a model, and the listener hears no more; so does closing the
     * assistant, and a listener that is gone or throws.
     *
     * <pre>{@code
     * var answer = assistant.stream(new Ask("What is a limit?", Ask.Style.ANSWER, Scope.EVERYTHING), caller, new AnswerListener() {
     *     public void token(String text) {
     *         System.out.print(text);
     *     }
     * });
     * button.onStop(() -> answer.cancel(true));
     * }</pre>
     *
     * @param listener called by the one thread that does the work, which waits for it
     */
    public CompletableFuture<Answer> stream(UseCase useCase, Caller caller, AnswerListener listener) {
        return Later.run(heard -> run(useCase, caller, Freshness.ANY, heard), listener, closed::get);
    }

    /**
     * The same for a task by its name, also within a session.
     *
     * @param fields as in the REST API; what is wrong with them fails the future
     */
    public CompletableFuture<Answer> stream(
            String task, Map<String, Object> fields, Caller caller, AnswerListener listener) {
        Map<String, Object> asked = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        return Later.run(heard -> runTask(task, asked, caller, Freshness.ANY, heard), listener, closed::get);
    }

    /** Runs several tasks, a few at a time; the results come in the order of the jobs. */
    public Batch batch(List<BatchJob> jobs, Caller caller) {
        return batch(jobs, caller, Freshness.ANY);
    }

    /** The same, as fresh as asked for. */
    public Batch batch(List<BatchJob> jobs, Caller caller, Freshness freshness) {
        return batches.start(jobs, (job, listener) -> runTask(job.task(), job.fields(), caller, freshness, listener));
    }

    /** Runs a use case; the listener follows it, a task whose result has a form by its steps alone. */
    public Answer run(UseCase useCase, Caller caller, Freshness freshness, AnswerListener listener) {
        List<Course> readable = readable(useCase.scope(), caller);
        return executor.execute(new Invocation(
                useCase,
                caller,
                readable,
                languageOf(useCase.scope(), readable, caller),
                freshness,
                StepsOnly.where(useCase.task(), listener)));
    }

    /** Looks passages up without answering. */
    public Retrieval search(String text, Scope scope, int topK, Caller caller) {
        List<Course> readable = readable(scope, caller);
        return retriever.retrieve(new RetrievalQuery(
                text,
                readable.stream().map(Course::id).collect(Collectors.toUnmodifiableSet()),
                scope.chapter(),
                scope.kind(),
                scope.number(),
                languageOf(scope, readable, caller),
                topK));
    }

    private List<Course> readable(Scope scope, Caller caller) {
        return scope.course().map(id -> List.of(courses.find(id, caller))).orElseGet(() -> courses.list(caller).stream()
                .sorted(Comparator.comparing((Course course) -> course.id().value()))
                .toList());
    }

    /** What was asked for, else the language of the courses where they share one, else the caller's. */
    private static Language languageOf(Scope scope, List<Course> readable, Caller caller) {
        return scope.language().orElseGet(() -> {
            List<Language> spoken =
                    readable.stream().map(Course::language).distinct().toList();
            return spoken.size() == 1 ? spoken.get(0) : caller.language();
        });
    }
}
