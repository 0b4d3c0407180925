package org.mathassistant.api.openai;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.mathassistant.api.json.Json;
import org.mathassistant.api.request.Call;
import org.mathassistant.api.stream.LateAnswer;
import org.mathassistant.api.view.Words;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.Citation;
import org.mathassistant.domain.error.Problem;

/**
 * An answer told as OpenAI's chunks. That protocol can't take anything back: where the text that was told turns out to be
 * void, or the checked answer differs from it, a line says so and the text is told anew.
 */
final class StreamedChat extends LateAnswer {

    private static final String RULE = "\n\n---\n\n";
    private static final String DONE = "[DONE]";

    private final ChatWriter writer;
    private final PassageLinks links;
    private final List<Citation> cited = new ArrayList<>();
    private final StringBuilder told = new StringBuilder();
    private String reason = "";

    /** @param writers run the writing of the response, which lasts as long as the answer does */
    StreamedChat(Duration heartbeat, Call call, Executor writers, ChatWriter writer, PassageLinks links) {
        super(heartbeat, call, writers);
        this.writer = writer;
        this.links = links;
        send(writer.beginning());
    }

    /** Says with the last piece why this task answers. */
    void routed(String why) {
        reason = why;
    }

    @Override
    protected void done(Answer answer) {
        complete(answer);
        send(writer.end(answer, reason));
        if (writer.request().includeUsage()) {
            send(writer.usageAlone(answer));
        }
        stream.send(events -> events.sendLine(DONE));
    }

    @Override
    public void step(Step step) {
        super.step(step);
        if (step == Step.WRITE && !told.isEmpty()) {
            beginAnew();
        }
    }

    @Override
    public void cited(Citation citation) {
        cited.add(citation);
    }

    @Override
    public void token(String text) {
        told.append(text);
        send(writer.piece(links.in(text, cited)));
    }

    /** Tells what is missing of the answer; all of it where what was told is not its beginning. */
    private void complete(Answer answer) {
        String text = answer.text();
        String before = told.toString().stripLeading();
        if (before.strip().equals(text.strip())) {
            return;
        }
        if (!text.startsWith(before)) {
            beginAnew();
            before = "";
        }
        send(writer.piece(links.in(text.substring(before.length()), answer.citations())));
    }

    private void beginAnew() {
        told.setLength(0);
        cited.clear();
        send(writer.piece(RULE + "*" + Words.in(call.language()).answerAnew() + "*\n\n"));
    }

    private void send(ChatCompletion chunk) {
        stream.send(events -> events.sendLine(Json.text(chunk)));
    }

    @Override
    protected void fail(Problem problem) {
        stream.fail(
                events -> events.sendLine(Json.text(OpenAiError.of(problem, call.language()))),
                () -> OpenAiError.response(problem, call.language()));
    }
}
