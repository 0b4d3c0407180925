package org.mathassistant.api.openai;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mathassistant.api.request.Call;
import org.mathassistant.application.MathAssistantFacade;
import org.mathassistant.application.executor.AnswerListener;
import org.mathassistant.application.routing.Dispatching;
import org.mathassistant.application.routing.Routed;
import org.mathassistant.application.task.Fields;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.error.MathAssistantException;

/**
 * What a request has done: the task that its model is, or the one that its last message asks for.
 *
 * @param reason why this task, for the reader; empty where the model says it
 * @param work answers
 */
record ChatErrand(String reason, Function<AnswerListener, Answer> work) {

    /** @throws MathAssistantException where the request is wrong; it names the part that is at fault */
    static ChatErrand of(ChatRequest asked, Call call, MathAssistantFacade assistant) {
        return asked.model()
                .task()
                .map(task -> named(task, asked, call, assistant))
                .orElseGet(() -> routed(asked, call, assistant));
    }

    private static ChatErrand named(String task, ChatRequest asked, Call call, MathAssistantFacade assistant) {
        TaskMessage message = asked.message(task);
        return new ChatErrand(
                "",
                listener -> message.run(
                        (name, fields) -> assistant.runTask(name, fields, call.caller(), call.freshness(), listener)));
    }

    private static ChatErrand routed(ChatRequest asked, Call call, MathAssistantFacade assistant) {
        List<String> before = asked.questions().subList(0, asked.questions().size() - 1);
        Map<String, Object> request = new HashMap<>(asked.extension());
        request.putIfAbsent(Dispatching.TEXT, asked.questions().getLast());
        Predicate<String> ofMessages = field ->
                asked.extension().keySet().stream().map(Fields::shortened).noneMatch(field::equals);
        Routed routed = RequestPart.naming(ofMessages, () -> assistant.route(request, before, call.caller()));
        return new ChatErrand(
                routed.reason(),
                listener -> RequestPart.naming(ofMessages, () -> assistant.run(routed, call.freshness(), listener)));
    }

    Answer run(AnswerListener listener) {
        return work.apply(listener);
    }
}
