package org.mathassistant.api.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.mathassistant.api.edge.ChangesCourses;
import org.mathassistant.api.json.JsonReplies;
import org.mathassistant.api.request.Bodies;
import org.mathassistant.api.request.Call;
import org.mathassistant.api.request.Query;
import org.mathassistant.api.view.OutlineView;
import org.mathassistant.api.view.PageView;
import org.mathassistant.api.view.PassageView;
import org.mathassistant.application.MathAssistantFacade;
import org.mathassistant.application.task.Fields;
import org.mathassistant.application.task.ScopeFields;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.request.Scope;

/** One course: its outline, its passages, its files. */
@Path("courses/{id}")
@Dependent
@Produces(Replies.JSON)
public class CourseResource {

    private static final Set<String> RENAMING = Set.of("title");
    private static final Set<String> PARAMETERS = Set.of("chapter", "kind", "after", "limit");

    private final MathAssistantFacade assistant;
    private final Bodies bodies;
    private final Work work;

    @Inject
    public CourseResource(MathAssistantFacade assistant, Bodies bodies, Work work) {
        this.assistant = assistant;
        this.bodies = bodies;
        this.work = work;
    }

    @GET
    public CompletionStage<Response> outline(@PathParam("id") String id, @Context HttpServletRequest request) {
        CourseId course = ScopeFields.course(id);
        Call call = Call.of(request);
        return work.answer(() -> outline(course, call));
    }

    @PATCH
    @ChangesCourses
    @Consumes(Replies.JSON)
    public CompletionStage<Response> rename(@PathParam("id") String id, @Context HttpServletRequest request) {
        CourseId course = ScopeFields.course(id);
        String title = new Fields(bodies.object(request), RENAMING).required("title");
        Call call = Call.of(request);
        return work.answer(() -> {
            assistant.courses().rename(course, title, call.caller());
            return outline(course, call);
        });
    }

    @DELETE
    @ChangesCourses
    public CompletionStage<Response> delete(@PathParam("id") String id, @Context HttpServletRequest request) {
        CourseId course = ScopeFields.course(id);
        Call call = Call.of(request);
        return work.answer(() -> {
            assistant.courses().delete(course, call.caller());
            return Response.noContent().build();
        });
    }

    @PUT
    @Path("files/{name: .+}")
    @ChangesCourses
    @Consumes(MediaType.WILDCARD)
    public CompletionStage<Response> replace(
            @PathParam("id") String id, @PathParam("name") String name, @Context HttpServletRequest request) {
        CourseId course = ScopeFields.course(id);
        Call call = Call.of(request);
        assistant.courses().find(course, call.caller());
        byte[] content = bodies.file(request, name);
        return work.answer(() -> Receipts.reply(assistant.ingestion().replace(course, name, content)));
    }

    @GET
    @Path("passages")
    public CompletionStage<Response> passages(@PathParam("id") String id, @Context HttpServletRequest request) {
        CourseId course = ScopeFields.course(id);
        Fields query = Query.of(request, PARAMETERS);
        String chapter = query.optional("chapter", Scope.MAX_NUMBER_LENGTH);
        Optional<BlockKind> kind = ScopeFields.kind(query);
        Optional<PassageId> after = query.text("after").map(Ids::passage);
        int limit = Query.limit(query);
        Call call = Call.of(request);
        return work.answer(() -> {
            List<Passage> found = assistant.courses().passages(course, chapter, kind, after, limit + 1, call.caller());
            return JsonReplies.ok(PageView.of(
                    found, limit, PassageView::of, passage -> passage.id().value()));
        });
    }

    private Response outline(CourseId course, Call call) {
        return JsonReplies.ok(OutlineView.of(assistant.courses().outline(course, call.caller())));
    }
}
