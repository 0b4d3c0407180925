package org.mathassistant.api.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;
import org.mathassistant.api.json.JsonReplies;
import org.mathassistant.api.view.SessionView;
import org.mathassistant.application.MathAssistantFacade;

/** How many conversations there are. A resource of its own: as a part of another, "count" would be taken for an id. */
@Path("sessions/count")
@Dependent
@Produces(Replies.JSON)
public class SessionCountResource {

    private final MathAssistantFacade assistant;
    private final Work work;

    @Inject
    public SessionCountResource(MathAssistantFacade assistant, Work work) {
        this.assistant = assistant;
        this.work = work;
    }

    @GET
    public CompletionStage<Response> count() {
        return work.answer(() -> JsonReplies.ok(new SessionView.CountView(
                assistant.sessions().count(), assistant.sessions().backend())));
    }
}
