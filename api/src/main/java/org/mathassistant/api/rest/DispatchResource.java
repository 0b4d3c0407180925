package org.mathassistant.api.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.mathassistant.api.ApiSettings;
import org.mathassistant.api.json.JsonReplies;
import org.mathassistant.api.request.Bodies;
import org.mathassistant.api.request.CacheStatus;
import org.mathassistant.api.request.Call;
import org.mathassistant.api.view.DispatchView;
import org.mathassistant.application.MathAssistantFacade;
import org.mathassistant.application.executor.AnswerListener;
import org.mathassistant.application.routing.Routed;
import org.mathassistant.domain.answer.Answer;

/** Answers a text that names no task. */
@Path("dispatch")
@Dependent
@Consumes(Replies.JSON)
public class DispatchResource {

    private final MathAssistantFacade assistant;
    private final Bodies bodies;
    private final Work work;
    private final ApiSettings settings;

    @Inject
    public DispatchResource(MathAssistantFacade assistant, Bodies bodies, Work work, ApiSettings settings) {
        this.assistant = assistant;
        this.bodies = bodies;
        this.work = work;
        this.settings = settings;
    }

    @POST
    @Produces(Replies.JSON)
    public CompletionStage<Response> answer(@Context HttpServletRequest request) {
        Map<String, Object> fields = bodies.object(request);
        Call call = Call.of(request);
        return work.answer(() -> {
            Routed routed = assistant.route(fields, call.caller());
            return reply(routed, assistant.run(routed, call.freshness(), AnswerListener.NONE), call);
        });
    }

    /** The first event names the task and the reason; the others are those of the task. */
    @POST
    @Produces(Replies.EVENTS_IF_ASKED)
    public CompletionStage<Response> stream(@Context HttpServletRequest request) {
        Map<String, Object> fields = bodies.object(request);
        Call call = Call.of(request);
        StreamedAnswer streamed = new StreamedAnswer(settings.heartbeat(), call, work);
        work.execute(() -> streamed.tell(listener -> {
            Routed routed = assistant.route(fields, call.caller());
            streamed.routed(routed);
            return assistant.run(routed, call.freshness(), listener);
        }));
        return streamed.response();
    }

    private static Response reply(Routed routed, Answer answer, Call call) {
        return JsonReplies.of(Response.ok(), DispatchView.of(routed.task(), routed.reason(), answer))
                .header(CacheStatus.HEADER, CacheStatus.of(answer, call.freshness()))
                .build();
    }
}
