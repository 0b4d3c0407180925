package org.mathassistant.api.rest;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.mathassistant.api.problem.Problems;
import org.mathassistant.api.request.CacheStatus;
import org.mathassistant.api.request.Call;
import org.mathassistant.api.stream.LateStream;
import org.mathassistant.api.view.AnswerView;
import org.mathassistant.api.view.PassageView;
import org.mathassistant.application.executor.AnswerListener;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.CacheUse;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.error.Problem;

/**
 * An answer told as events. The response begins only when it is known whether the cache had the answer: so its status
 * and its {@code Cache-Status} are true, and what fails before is an ordinary problem with its own status.
 */
final class StreamedAnswer implements AnswerListener {

    private final LateStream stream;
    private final Call call;
    private boolean lookedUp;

    /** @param writers run the writing of the response, which lasts as long as the answer does */
    StreamedAnswer(Duration heartbeat, Call call, Executor writers) {
        this.stream = new LateStream(heartbeat, writers);
        this.call = call;
    }

    CompletionStage<Response> response() {
        return stream.response();
    }

    /** Works the answer out and tells it; returns when all is told or the listener is gone. */
    void tell(Function<AnswerListener, Answer> work) {
        try {
            Answer answer = work.apply(this);
            begin(CacheStatus.of(answer, call.freshness()));
            send("done", AnswerView.of(answer));
            stream.end();
        } catch (RuntimeException | Error failure) {
            if (!stream.isClosed()) {
                fail(Problems.of(failure));
            }
        }
    }

    /** Tells which task the text was taken for; held back, as all that comes before the answer is looked for. */
    void routed(String task, String reason) {
        send("step", Map.of("step", "route", "task", task, "reason", reason));
    }

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
        send("step", Map.of("step", step.name().toLowerCase(Locale.ROOT)));
    }

    @Override
    public void passages(List<Passage> passages) {
        send("passages", Map.of("items", passages.stream().map(PassageView::of).toList()));
    }

    @Override
    public void token(String text) {
        send("token", Map.of("text", text));
    }

    @Override
    public boolean isGone() {
        return stream.isClosed();
    }

    private void begin(String cacheStatus) {
        stream.begin(events ->
                Replies.events(events).header(CacheStatus.HEADER, cacheStatus).build());
    }

    private void send(String name, Object data) {
        stream.send(events -> events.send(name, data));
    }

    private void fail(Problem problem) {
        stream.fail(
                events -> events.send("error", Problems.view(problem, call.language())),
                () -> Problems.response(problem, call.language()));
    }
}
