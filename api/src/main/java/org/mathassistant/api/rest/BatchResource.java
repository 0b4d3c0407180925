package org.mathassistant.api.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.mathassistant.api.request.Bodies;
import org.mathassistant.api.request.Call;
import org.mathassistant.application.MathAssistantFacade;
import org.mathassistant.application.running.Batch;
import org.mathassistant.application.running.BatchJob;

/** Runs several tasks. */
@Path("batch")
@Dependent
@Consumes(Replies.JSON)
@Produces(Replies.JSON)
public class BatchResource {

    /** A caller that has left is noticed by what is written to it, so something is written this often. */
    static final Duration HEARTBEAT = Duration.ofSeconds(1);

    private final MathAssistantFacade assistant;
    private final Bodies bodies;
    private final Work work;

    @Inject
    public BatchResource(MathAssistantFacade assistant, Bodies bodies, Work work) {
        this.assistant = assistant;
        this.bodies = bodies;
        this.work = work;
    }

    /** Answers with 200 once the batch itself is right; what is wrong with a job stands in its result. */
    @POST
    public CompletionStage<Response> run(@Context HttpServletRequest request) {
        List<BatchJob> jobs = BatchJobs.read(bodies.object(request));
        Call call = Call.of(request);
        return work.answer(() -> {
            Batch batch = assistant.batch(jobs, call.caller(), call.freshness());
            return Response.ok(new BatchOutput(batch, call.language(), HEARTBEAT), Replies.JSON)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        });
    }
}
