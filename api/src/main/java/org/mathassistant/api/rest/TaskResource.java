package org.mathassistant.api.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.mathassistant.api.view.AnswerView;
import org.mathassistant.application.MathAssistantFacade;
import org.mathassistant.application.executor.AnswerListener;
import org.mathassistant.application.task.Tasks;
import org.mathassistant.domain.answer.Answer;

/** Runs the tasks. */
@Path("tasks/{task}")
@Dependent
@Consumes(Replies.JSON)
public class TaskResource {

    private final MathAssistantFacade assistant;
    private final Bodies bodies;
    private final Work work;
    private final ApiSettings settings;

    @Inject
    public TaskResource(MathAssistantFacade assistant, Bodies bodies, Work work, ApiSettings settings) {
        this.assistant = assistant;
        this.bodies = bodies;
        this.work = work;
        this.settings = settings;
    }

    @POST
    @Produces(Replies.JSON)
    public CompletionStage<Response> answer(@PathParam("task") String task, @Context HttpServletRequest request) {
        Map<String, Object> fields = read(task, request);
        Call call = Call.of(request);
        return work.answer(() ->
                reply(assistant.runTask(task, fields, call.caller(), call.freshness(), AnswerListener.NONE), call));
    }

    @POST
    @Produces(Replies.EVENTS_IF_ASKED)
    public CompletionStage<Response> stream(@PathParam("task") String task, @Context HttpServletRequest request) {
        Map<String, Object> fields = read(task, request);
        Call call = Call.of(request);
        StreamedAnswer streamed = new StreamedAnswer(settings.heartbeat(), call, work);
        work.execute(() ->
                streamed.tell(listener -> assistant.runTask(task, fields, call.caller(), call.freshness(), listener)));
        return streamed.response();
    }

    /** A task that isn't known is said before the body is read. */
    private Map<String, Object> read(String task, HttpServletRequest request) {
        Tasks.named(task);
        return bodies.object(request);
    }

    private static Response reply(Answer answer, Call call) {
        return JsonReplies.of(Response.ok(), AnswerView.of(answer))
                .header(CacheStatus.HEADER, CacheStatus.of(answer, call.freshness()))
                .build();
    }
}
