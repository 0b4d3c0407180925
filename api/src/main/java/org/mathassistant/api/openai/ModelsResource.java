package org.mathassistant.api.openai;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.mathassistant.api.json.JsonReplies;

/** The tasks, listed as models. */
@Path("models")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class ModelsResource {

    @GET
    public Response list() {
        return JsonReplies.ok(new ModelList(
                "list", ChatModel.all().stream().map(ModelView::of).toList()));
    }

    /** The id holds a slash, which some clients encode and some don't. */
    @GET
    @Path("{id: .+}")
    public Response model(@PathParam("id") String id) {
        return JsonReplies.ok(ModelView.of(ChatModel.named(id)));
    }

    /** All models. */
    public record ModelList(String object, List<ModelView> data) {}

    /** A model. */
    public record ModelView(
            String id,
            String object,
            long created,
            @JsonProperty("owned_by") String ownedBy) {

        static ModelView of(ChatModel model) {
            return new ModelView(model.id(), "model", ChatModel.CREATED, ChatModel.NAME);
        }
    }
}
