package org.mathassistant.api.stream;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.mathassistant.api.problem.Problems;
import org.mathassistant.api.request.CacheStatus;
import org.mathassistant.api.request.Call;
import org.mathassistant.application.executor.AnswerListener;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.CacheUse;
import org.mathassistant.domain.error.Problem;

/**
 * An answer told as events. The response begins only when it is known whether the cache had the answer: so its status
 * and its {@code Cache-Status} are true, and what fails before is an ordinary problem with its own status. How an answer,
 * and a problem, is told is each protocol's own.
 */
public abstract class LateAnswer implements AnswerListener {

    protected final LateStream stream;
    protected final Call call;
    private boolean lookedUp;

    /** @param writers run the writing of the response, which lasts as long as the answer does */
    protected LateAnswer(Duration heartbeat, Call call, Executor writers) {
        this.stream = new LateStream(heartbeat, writers);
        this.call = call;
    }

    public final CompletionStage<Response> response() {
        return stream.response();
    }

    /** Works the answer out and tells it; returns when all is told or the listener is gone. */
    public final void tell(Function<AnswerListener, Answer> work) {
        try {
            Answer answer = work.apply(this);
            begin(CacheStatus.of(answer, call.freshness()));
            done(answer);
            stream.end();
        } catch (RuntimeException | Error failure) {
            if (!stream.isClosed()) {
                fail(Problems.of(failure));
            }
        }
    }

    /** Tells what is left to tell of the whole answer. */
    protected abstract void done(Answer answer);

    /** Tells what went wrong, as events or as another response. */
    protected abstract void fail(Problem problem);

    @Override
    public void step(Step step) {
        if (step == Step.REUSE) {
            lookedUp = true;
        } else {
            begin(
                    lookedUp
                            ? CacheStatus.ofUnfinished(call.freshness())
                            : CacheStatus.of(CacheUse.BYPASS, call.freshness()));
        }
    }

    @Override
    public final boolean isGone() {
        return stream.isClosed();
    }

    private void begin(String cacheStatus) {
        stream.begin(events ->
                events.asResponse().header(CacheStatus.HEADER, cacheStatus).build());
    }
}
