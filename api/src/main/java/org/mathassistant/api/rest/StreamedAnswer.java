package org.mathassistant.api.rest;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import org.mathassistant.api.problem.Problems;
import org.mathassistant.api.request.Call;
import org.mathassistant.api.stream.LateAnswer;
import org.mathassistant.api.view.AnswerView;
import org.mathassistant.api.view.PassageView;
import org.mathassistant.application.routing.Routed;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.error.Problem;

/** An answer told as the named events of this interface. */
final class StreamedAnswer extends LateAnswer {

    /** @param writers run the writing of the response, which lasts as long as the answer does */
    StreamedAnswer(Duration heartbeat, Call call, Executor writers) {
        super(heartbeat, call, writers);
    }

    /** Tells what the text was taken for; held back, as all that comes before the answer is looked for. */
    void routed(Routed routed) {
        send(
                "step",
                Map.of("step", "route", "task", routed.task(), "reason", routed.reason(), "fields", routed.fields()));
    }

    @Override
    protected void done(Answer answer) {
        send("done", AnswerView.of(answer));
    }

    @Override
    public void step(Step step) {
        super.step(step);
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

    private void send(String name, Object data) {
        stream.send(events -> events.send(name, data));
    }

    @Override
    protected void fail(Problem problem) {
        stream.fail(
                events -> events.send("error", Problems.view(problem, call.language())),
                () -> Problems.response(problem, call.language()));
    }
}
