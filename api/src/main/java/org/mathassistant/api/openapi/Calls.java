package org.mathassistant.api.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.mathassistant.api.problem.Problems;
import org.mathassistant.api.view.ReceiptView;

/** The kinds of calls. */
final class Calls {

    static final String PROBLEM = "Problem";
    static final String ADMIN = "adminToken";

    private static final String JSON = "application/json";
    private static final String EVENTS = "text/event-stream";

    private Calls() {}

    static Operation get(String summary, Schema answer, String... query) {
        return with(query, call(summary, "200", content(JSON, answer)));
    }

    static Operation image(String summary, String... query) {
        return with(query, call(summary, "200", content("image/png", Schemas.bytes())));
    }

    static Operation lines(String summary, Schema line) {
        return call(summary, "200", content("application/x-ndjson", line));
    }

    private static Operation with(String[] query, Operation call) {
        for (String name : query) {
            call.addParameter(OASFactory.createParameter()
                    .name(name)
                    .in(Parameter.In.QUERY)
                    .schema(Schemas.field(name)));
        }
        return call;
    }

    static Operation json(String summary, Schema body, Schema answer) {
        return get(summary, answer)
                .requestBody(OASFactory.createRequestBody().required(true).content(content(JSON, body)));
    }

    /** A call whose work goes on after its answer. */
    static Operation accepting(String summary, Content body) {
        Operation call = call(summary, "202", content(JSON, ViewSchemas.of(ReceiptView.class)));
        call.getResponses()
                .addAPIResponse(
                        "200", response("Nothing new to read", content(JSON, ViewSchemas.of(ReceiptView.class))));
        return call.requestBody(OASFactory.createRequestBody().required(true).content(body));
    }

    static Operation without(String summary) {
        return call(summary, "204", OASFactory.createContent());
    }

    /** Adds that it answers as events where the caller accepts them. */
    static Operation streaming(Operation call) {
        call.getResponses()
                .getAPIResponse("200")
                .getContent()
                .addMediaType(EVENTS, OASFactory.createMediaType().schema(Schemas.text()));
        return call;
    }

    /** Adds that it takes the administrator's token where the installation says so. */
    static Operation admin(Operation call) {
        return call.addSecurityRequirement(
                OASFactory.createSecurityRequirement().addScheme(ADMIN));
    }

    static SecurityScheme adminToken() {
        return OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer");
    }

    static Parameter pathParameter(String name) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.PATH)
                .required(true)
                .schema(Schemas.text());
    }

    static Content upload() {
        Schema files = OASFactory.createSchema().type(Schema.SchemaType.ARRAY).items(Schemas.bytes());
        Schema parts = Schemas.of("title")
                .addProperty("language", Schemas.field("language"))
                .addRequired("language")
                .addProperty("files", files)
                .addRequired("files");
        return content("multipart/form-data", parts);
    }

    static Content bytes() {
        return content("application/octet-stream", Schemas.bytes());
    }

    private static Operation call(String summary, String status, Content content) {
        APIResponses responses = OASFactory.createAPIResponses()
                .addAPIResponse(status, response("Done", content))
                .addAPIResponse(
                        "default",
                        response(
                                "What went wrong, and what to do",
                                content(
                                        Problems.MEDIA_TYPE,
                                        OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM))));
        return OASFactory.createOperation().summary(summary).responses(responses);
    }

    private static APIResponse response(String description, Content content) {
        return OASFactory.createAPIResponse().description(description).content(content);
    }

    private static Content content(String mediaType, Schema schema) {
        return OASFactory.createContent()
                .addMediaType(mediaType, OASFactory.createMediaType().schema(schema));
    }
}
