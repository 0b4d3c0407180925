package org.mathassistant.api.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;
import org.mathassistant.api.ApiSettings;
import org.mathassistant.api.edge.ChangesCourses;
import org.mathassistant.api.json.JsonReplies;
import org.mathassistant.api.request.Call;
import org.mathassistant.api.stream.EventStream;
import org.mathassistant.api.view.JobView;
import org.mathassistant.application.MathAssistantFacade;
import org.mathassistant.domain.reading.JobId;

/** The jobs that read uploads. */
@Path("jobs/{id}")
@Dependent
public class JobResource {

    private final MathAssistantFacade assistant;
    private final Work work;
    private final ApiSettings settings;

    @Inject
    public JobResource(MathAssistantFacade assistant, Work work, ApiSettings settings) {
        this.assistant = assistant;
        this.work = work;
        this.settings = settings;
    }

    @GET
    @Produces(Replies.JSON)
    public CompletionStage<Response> job(@PathParam("id") String id, @Context HttpServletRequest request) {
        JobId job = Ids.job(id);
        Call call = Call.of(request);
        return work.answer(() -> JsonReplies.ok(JobView.of(assistant.ingestion().job(job), call.language())));
    }

    @GET
    @Produces(Replies.EVENTS_IF_ASKED)
    public CompletionStage<Response> follow(@PathParam("id") String id, @Context HttpServletRequest request) {
        JobId job = Ids.job(id);
        Call call = Call.of(request);
        return work.answer(() -> {
            EventStream events = new EventStream(settings.heartbeat());
            FollowedJob followed = new FollowedJob(events, call.language());
            followed.start(assistant.ingestion().follow(job, followed), work);
            return events.asResponse().build();
        });
    }

    @DELETE
    @ChangesCourses
    @Produces(Replies.JSON)
    public CompletionStage<Response> cancel(@PathParam("id") String id, @Context HttpServletRequest request) {
        JobId job = Ids.job(id);
        Call call = Call.of(request);
        return work.answer(() -> JsonReplies.ok(JobView.of(assistant.ingestion().cancel(job), call.language())));
    }
}
