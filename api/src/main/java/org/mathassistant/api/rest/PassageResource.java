package org.mathassistant.api.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.mathassistant.api.json.JsonReplies;
import org.mathassistant.api.request.Call;
import org.mathassistant.api.request.Query;
import org.mathassistant.api.view.PassageView;
import org.mathassistant.application.MathAssistantFacade;
import org.mathassistant.application.course.PageImage;
import org.mathassistant.application.course.PageImages;
import org.mathassistant.application.task.Fields;
import org.mathassistant.domain.course.PassageId;

/** One passage, also one that its course no longer holds. */
@Path("passages/{id}")
@Dependent
public class PassageResource {

    /** In pixels: a page that is read on a large screen, without a zoom. */
    public static final int DEFAULT_WIDTH = 1_200;

    private static final Set<String> PARAMETERS = Set.of("page", "width");

    private final MathAssistantFacade assistant;
    private final Work work;

    @Inject
    public PassageResource(MathAssistantFacade assistant, Work work) {
        this.assistant = assistant;
        this.work = work;
    }

    @GET
    @Produces(Replies.JSON)
    public CompletionStage<Response> passage(@PathParam("id") String id, @Context HttpServletRequest request) {
        PassageId passage = Ids.passage(id);
        Call call = Call.of(request);
        return work.answer(
                () -> JsonReplies.ok(PassageView.of(assistant.courses().passage(passage, call.caller()))));
    }

    /** The page that the passage stands on, as a picture. A browser may keep it, but asks each time whether it still holds. */
    @GET
    @Path("page")
    @Produces(Replies.PNG)
    public CompletionStage<Response> page(
            @PathParam("id") String id, @Context HttpServletRequest request, @Context Request conditions) {
        PassageId passage = Ids.passage(id);
        Fields query = Query.of(request, PARAMETERS);
        int page = query.integer("page", 1, Integer.MAX_VALUE, 0);
        int width = query.integer("width", PageImages.MIN_WIDTH, PageImages.MAX_WIDTH, DEFAULT_WIDTH);
        Call call = Call.of(request);
        return work.answer(() -> {
            PageImage wanted = assistant.pages().find(passage, page, width, call.caller());
            EntityTag version = new EntityTag(wanted.version());
            Response.ResponseBuilder unchanged = conditions.evaluatePreconditions(version);
            return unchanged == null
                    ? Replies.png(assistant.pages().draw(wanted), version)
                    : Replies.ownCopy(unchanged).build();
        });
    }
}
