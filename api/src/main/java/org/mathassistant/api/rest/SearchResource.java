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
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.mathassistant.api.json.JsonReplies;
import org.mathassistant.api.request.Bodies;
import org.mathassistant.api.request.Call;
import org.mathassistant.api.view.SearchView;
import org.mathassistant.application.MathAssistantFacade;
import org.mathassistant.application.task.Fields;
import org.mathassistant.application.task.ScopeFields;
import org.mathassistant.application.usecase.Ask;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.request.Scope;
import org.mathassistant.domain.retrieval.RetrievalQuery;

/** Looks passages up, without an answer. */
@Path("search")
@Dependent
@Consumes(Replies.JSON)
@Produces(Replies.JSON)
public class SearchResource {

    /** How many passages are found where the request does not say. */
    public static final int DEFAULT_TOP_K = 10;

    /** Everything that the body may say. */
    public static final Set<String> FIELDS = Set.of("query", "course", "chapter", "kind", "number", "language", "topK");

    private final MathAssistantFacade assistant;
    private final Bodies bodies;
    private final Work work;

    @Inject
    public SearchResource(MathAssistantFacade assistant, Bodies bodies, Work work) {
        this.assistant = assistant;
        this.bodies = bodies;
        this.work = work;
    }

    @POST
    public CompletionStage<Response> search(@Context HttpServletRequest request) {
        Map<String, Object> body = bodies.object(request);
        Fields fields = new Fields(body, FIELDS);
        Scope scope = ScopeFields.read(fields);
        String query = query(fields, scope);
        int topK = fields.integer("topK", 1, RetrievalQuery.MAX_TOP_K, DEFAULT_TOP_K);
        Call call = Call.of(request);
        return work.answer(() -> JsonReplies.ok(SearchView.of(assistant.search(query, scope, topK, call.caller()))));
    }

    /** A text, which only a filter makes superfluous. */
    private static String query(Fields fields, Scope scope) {
        boolean filtered = !scope.chapter().isEmpty()
                || !scope.number().isEmpty()
                || scope.kind().isPresent();
        if (!filtered && fields.required("query").isBlank()) {
            throw new InvalidInput("query", ProblemCode.BLANK, "query");
        }
        return fields.optional("query", Ask.MAX_QUESTION_LENGTH);
    }
}
