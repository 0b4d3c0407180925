package org.mathassistant.api.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;
import org.mathassistant.api.request.Call;
import org.mathassistant.api.view.PassageView;
import org.mathassistant.application.MathAssistantFacade;
import org.mathassistant.domain.course.PassageId;

/** One passage, also one that its course no longer holds. */
@Path("passages/{id}")
@Dependent
@Produces(Replies.JSON)
public class PassageResource {

    private final MathAssistantFacade assistant;
    private final Work work;

    @Inject
    public PassageResource(MathAssistantFacade assistant, Work work) {
        this.assistant = assistant;
        this.work = work;
    }

    @GET
    public CompletionStage<Response> passage(@PathParam("id") String id, @Context HttpServletRequest request) {
        PassageId passage = Ids.passage(id);
        Call call = Call.of(request);
        return work.answer(() -> Replies.ok(PassageView.of(assistant.courses().passage(passage, call.caller()))));
    }
}
