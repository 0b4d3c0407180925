package org.mathassistant.api.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.mathassistant.api.edge.ChangesCourses;
import org.mathassistant.api.json.JsonReplies;
import org.mathassistant.api.request.Call;
import org.mathassistant.api.request.Query;
import org.mathassistant.api.view.PageView;
import org.mathassistant.api.view.SessionView;
import org.mathassistant.application.MathAssistantFacade;
import org.mathassistant.application.conversation.Dialogue;
import org.mathassistant.application.task.Fields;
import org.mathassistant.domain.error.NotFound;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.session.SessionSummary;

/** All conversations of a caller. */
@Path("sessions")
@Dependent
@Produces(Replies.JSON)
public class SessionsResource {

    private static final Set<String> PARAMETERS = Set.of("q", "after", "limit");

    private final MathAssistantFacade assistant;
    private final Work work;

    @Inject
    public SessionsResource(MathAssistantFacade assistant, Work work) {
        this.assistant = assistant;
        this.work = work;
    }

    @POST
    public CompletionStage<Response> begin(@Context HttpServletRequest request) {
        Call call = Call.of(request);
        return work.answer(
                () -> JsonReplies.ok(SessionView.IdView.of(assistant.sessions().create(call.caller()))));
    }

    /** Strangers who share a server without accounts are one caller, so there only the administrator sees the list. */
    @GET
    @ChangesCourses
    public CompletionStage<Response> list(@Context HttpServletRequest request) {
        Fields query = Query.of(request, PARAMETERS);
        int limit = Query.limit(query);
        Optional<String> wanted = query.text("q").filter(text -> !text.isBlank());
        Optional<String> after = query.text("after");
        Call call = Call.of(request);
        return work.answer(() -> {
            List<SessionSummary> all = wanted.map(text -> assistant.sessions().search(text, call.caller()))
                    .orElseGet(() -> assistant.sessions().list(call.caller()));
            return JsonReplies.ok(
                    PageView.of(behind(after, all), limit, SessionView.SummaryView::of, session -> session.id()
                            .value()));
        });
    }

    private static List<SessionSummary> behind(Optional<String> after, List<SessionSummary> all) {
        if (after.isEmpty()) {
            return all;
        }
        int at = all.stream().map(SessionSummary::id).toList().indexOf(Dialogue.id(after.get()));
        if (at < 0) {
            throw new NotFound(ProblemCode.UNKNOWN_SESSION, Fields.shortened(after.get()));
        }
        return all.subList(at + 1, all.size());
    }
}
