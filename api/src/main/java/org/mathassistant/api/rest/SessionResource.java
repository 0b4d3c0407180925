package org.mathassistant.api.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.mathassistant.api.json.JsonReplies;
import org.mathassistant.api.request.Bodies;
import org.mathassistant.api.request.Call;
import org.mathassistant.api.view.SessionView;
import org.mathassistant.api.view.TurnView;
import org.mathassistant.application.MathAssistantFacade;
import org.mathassistant.application.conversation.Dialogue;
import org.mathassistant.application.conversation.Sessions;
import org.mathassistant.application.task.Fields;
import org.mathassistant.application.task.ScopeFields;
import org.mathassistant.domain.request.Caller;
import org.mathassistant.domain.request.Scope;
import org.mathassistant.domain.session.Session;
import org.mathassistant.domain.session.SessionId;

/** One conversation. */
@Path("sessions/{id}")
@Dependent
@Produces(Replies.JSON)
public class SessionResource {

    /** What a scope may say. */
    public static final Set<String> SCOPE = Set.of("course", "chapter", "kind", "number", "language", "level", "mode");

    private static final Set<String> RENAMING = Set.of("title");

    private final MathAssistantFacade assistant;
    private final Bodies bodies;
    private final Work work;

    @Inject
    public SessionResource(MathAssistantFacade assistant, Bodies bodies, Work work) {
        this.assistant = assistant;
        this.bodies = bodies;
        this.work = work;
    }

    @GET
    public CompletionStage<Response> session(@PathParam("id") String id, @Context HttpServletRequest request) {
        return reply(id, request, Sessions::find);
    }

    @PATCH
    @Consumes(Replies.JSON)
    public CompletionStage<Response> rename(@PathParam("id") String id, @Context HttpServletRequest request) {
        String title = new Fields(bodies.object(request), RENAMING).required("title");
        return reply(id, request, (sessions, session, caller) -> sessions.rename(session, title, caller));
    }

    @DELETE
    public CompletionStage<Response> delete(@PathParam("id") String id, @Context HttpServletRequest request) {
        SessionId session = Dialogue.id(id);
        Call call = Call.of(request);
        return work.answer(() -> {
            assistant.sessions().delete(session, call.caller());
            return Response.noContent().build();
        });
    }

    @PUT
    @Path("scope")
    @Consumes(Replies.JSON)
    public CompletionStage<Response> scope(@PathParam("id") String id, @Context HttpServletRequest request) {
        Scope scope = ScopeFields.read(new Fields(bodies.object(request), SCOPE));
        return reply(id, request, (sessions, session, caller) -> {
            scope.course().ifPresent(course -> assistant.courses().find(course, caller));
            return sessions.scope(session, scope, caller);
        });
    }

    @DELETE
    @Path("scope")
    public CompletionStage<Response> unscope(@PathParam("id") String id, @Context HttpServletRequest request) {
        return reply(id, request, (sessions, session, caller) -> sessions.scope(session, Scope.EVERYTHING, caller));
    }

    @PUT
    @Path("pin")
    public CompletionStage<Response> pin(@PathParam("id") String id, @Context HttpServletRequest request) {
        return reply(id, request, (sessions, session, caller) -> sessions.pin(session, true, caller));
    }

    @DELETE
    @Path("pin")
    public CompletionStage<Response> unpin(@PathParam("id") String id, @Context HttpServletRequest request) {
        return reply(id, request, (sessions, session, caller) -> sessions.pin(session, false, caller));
    }

    @POST
    @Path("forget")
    public CompletionStage<Response> forget(@PathParam("id") String id, @Context HttpServletRequest request) {
        return reply(id, request, Sessions::forget);
    }

    /** One turn on each line. */
    @GET
    @Path("log")
    @Produces({Replies.LINES, Replies.JSON})
    public CompletionStage<Response> log(@PathParam("id") String id, @Context HttpServletRequest request) {
        SessionId session = Dialogue.id(id);
        Call call = Call.of(request);
        return work.answer(() -> Replies.lines(assistant.sessions().log(session, call.caller()).stream()
                .map(TurnView::of)
                .toList()));
    }

    private CompletionStage<Response> reply(String id, HttpServletRequest request, Action action) {
        SessionId session = Dialogue.id(id);
        Call call = Call.of(request);
        return work.answer(
                () -> JsonReplies.ok(SessionView.of(action.on(assistant.sessions(), session, call.caller()))));
    }

    /** What is done with the conversation; what it became. */
    @FunctionalInterface
    private interface Action {
        Session on(Sessions sessions, SessionId id, Caller caller);
    }
}
