package org.mathassistant.application.executor;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.UUID;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.Timings;
import org.mathassistant.domain.error.MathAssistantException;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.port.IMetrics;

/** Gives each answer its id and its total time, and counts it. Telemetry that fails never breaks the call. */
final class MeasuringExecutor implements UseCaseExecutor {
    private static final Logger LOG = System.getLogger(MeasuringExecutor.class.getName());

    private final UseCaseExecutor next;
    private final IMetrics metrics;
    private final Clock clock;

    MeasuringExecutor(UseCaseExecutor next, IMetrics metrics, Clock clock) {
        this.next = next;
        this.metrics = metrics;
        this.clock = clock;
    }

    @Override
    public Answer execute(Invocation invocation) {
        Elapsed total = Elapsed.since(clock);
        String task = invocation.useCase().task();
        try {
            Answer answer = timed(next.execute(invocation), total);
            guarded(() ->
                    metrics.answered(task, answer.cache(), answer.timings().total()));
            return answer;
        } catch (MathAssistantException e) {
            guarded(() -> metrics.failed(task, e.problem().code()));
            throw e;
        } catch (RuntimeException | Error e) {
            guarded(() -> metrics.failed(task, ProblemCode.INTERNAL));
            throw e;
        }
    }

    private static Answer timed(Answer answer, Elapsed total) {
        String id = answer.id().isEmpty() ? UUID.randomUUID().toString() : answer.id();
        Timings spent =
                new Timings(answer.timings().retrieval(), answer.timings().generation(), total.time());
        return answer.served(id, answer.cache(), spent);
    }

    private static void guarded(Runnable telemetry) {
        try {
            telemetry.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, () -> "a request could not be counted: " + e);
        }
    }
}
