package org.mathassistant.api.openai;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.concurrent.CompletionStage;
import org.mathassistant.api.ApiSettings;
import org.mathassistant.api.json.JsonReplies;
import org.mathassistant.api.request.Bodies;
import org.mathassistant.api.request.CacheStatus;
import org.mathassistant.api.request.Call;
import org.mathassistant.api.rest.Work;
import org.mathassistant.application.MathAssistantFacade;
import org.mathassistant.application.executor.AnswerListener;
import org.mathassistant.domain.answer.Answer;

/** Answers as a chat. */
@Path("chat/completions")
@Dependent
public class ChatResource {

    private final MathAssistantFacade assistant;
    private final Bodies bodies;
    private final Work work;
    private final ApiSettings settings;
    private final Clock clock;

    @Inject
    public ChatResource(MathAssistantFacade assistant, Bodies bodies, Work work, ApiSettings settings, Clock clock) {
        this.assistant = assistant;
        this.bodies = bodies;
        this.work = work;
        this.settings = settings;
        this.clock = clock;
    }

    /** As events where the body asks for them; what it accepts plays no part, for clients say anything there. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public CompletionStage<Response> complete(@Context HttpServletRequest request) {
        ChatRequest asked = ChatRequest.read(bodies.object(request));
        Call call = Call.of(request);
        ChatWriter writer = ChatWriter.of(asked, clock.instant().getEpochSecond());
        PassageLinks links = PassageLinks.of(request);
        if (asked.stream()) {
            StreamedChat streamed = new StreamedChat(settings.heartbeat(), call, work, writer, links);
            work.execute(() -> streamed.tell(listener -> {
                ChatErrand errand = ChatErrand.of(asked, call, assistant);
                streamed.routed(errand.reason());
                return errand.run(listener);
            }));
            return streamed.response();
        }
        return work.answer(() -> whole(ChatErrand.of(asked, call, assistant), call, writer, links));
    }

    private static Response whole(ChatErrand errand, Call call, ChatWriter writer, PassageLinks links) {
        Answer answer = errand.run(AnswerListener.NONE);
        String text = links.in(answer.text(), answer.citations());
        return JsonReplies.of(Response.ok(), writer.whole(answer, text, errand.reason()))
                .header(CacheStatus.HEADER, CacheStatus.of(answer, call.freshness()))
                .build();
    }
}
