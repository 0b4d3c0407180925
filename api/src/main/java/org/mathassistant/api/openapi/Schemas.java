package org.mathassistant.api.openapi;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.mathassistant.api.request.Query;
import org.mathassistant.api.rest.PassageResource;
import org.mathassistant.api.rest.SearchResource;
import org.mathassistant.application.conversation.Sessions;
import org.mathassistant.application.course.PageImages;
import org.mathassistant.application.routing.Dispatching;
import org.mathassistant.application.task.ScopeFields;
import org.mathassistant.application.usecase.Ask;
import org.mathassistant.application.usecase.Exercises;
import org.mathassistant.application.usecase.GenerateExam;
import org.mathassistant.application.usecase.GenerateQcm;
import org.mathassistant.application.usecase.Topic;
import org.mathassistant.domain.request.Scope;
import org.mathassistant.domain.result.Difficulty;
import org.mathassistant.domain.retrieval.RetrievalQuery;

/** The types of what goes in, by the names of the fields. */
final class Schemas {

    private Schemas() {}

    /** An object with these fields and no others. */
    @SafeVarargs
    static Schema of(Collection<String>... fields) {
        Schema schema = OASFactory.createSchema().type(SchemaType.OBJECT).additionalPropertiesBoolean(false);
        for (Collection<String> names : fields) {
            new TreeSet<>(names).forEach(name -> schema.addProperty(name, field(name)));
        }
        return schema;
    }

    static Schema of(String required) {
        return of(List.of(required)).addRequired(required);
    }

    static Schema search() {
        return of(SearchResource.FIELDS);
    }

    /** The type of a field or parameter; the same name means the same everywhere. */
    static Schema field(String name) {
        return switch (name) {
            case "limit" -> integer(1, Query.MAX_LIMIT, Query.DEFAULT_LIMIT);
            case "page" -> OASFactory.createSchema().type(SchemaType.INTEGER).minimum(BigDecimal.ONE);
            case "width" -> integer(PageImages.MIN_WIDTH, PageImages.MAX_WIDTH, PassageResource.DEFAULT_WIDTH);
            case "jobs" ->
                OASFactory.createSchema()
                        .type(SchemaType.ARRAY)
                        .items(OASFactory.createSchema()
                                .type(SchemaType.OBJECT)
                                .addProperty("task", text())
                                .addRequired("task"));
            case "topK" -> integer(1, RetrievalQuery.MAX_TOP_K, SearchResource.DEFAULT_TOP_K);
            case "variant" -> integer(1, Scope.MAX_VARIANT, 1);
            case "kind" -> oneOf(ScopeFields.KINDS);
            case "language" -> oneOf(ScopeFields.LANGUAGES);
            case "mode" -> oneOf(ScopeFields.MODES);
            case "chapter", "number" -> text().maxLength(Scope.MAX_NUMBER_LENGTH);
            case "level" -> text().maxLength(Scope.MAX_LEVEL_LENGTH);
            case "q" -> text().maxLength(Sessions.MAX_SEARCH_LENGTH);
            case "topic" -> text().maxLength(Topic.MAX_LENGTH);
            case "count" -> whole(1, GenerateQcm.MAX_COUNT);
            case "points", "totalPoints" -> whole(1, Exercises.MAX_POINTS);
            case "withSolutions" ->
                OASFactory.createSchema().type(SchemaType.BOOLEAN).defaultValue(true);
            case "difficulty" ->
                oneOf(Stream.of(Difficulty.values()).map(Difficulty::code).toList());
            case "chapters" ->
                OASFactory.createSchema()
                        .type(SchemaType.ARRAY)
                        .minItems(1)
                        .maxItems(GenerateExam.MAX_CHAPTERS)
                        .items(text().maxLength(GenerateExam.MAX_CHAPTER_LENGTH));
            case "duration" -> text().format("duration");
            case "answer", "answers" -> text().maxLength(Exercises.MAX_ANSWER);
            case "exam" -> OASFactory.createSchema().anyOf(List.of(text(), anyObject()));
            case "text" -> text().maxLength(Dispatching.MAX_TEXT);
            case "question", "query" -> text().maxLength(Ask.MAX_QUESTION_LENGTH);
            default -> text();
        };
    }

    static Schema text() {
        return OASFactory.createSchema().type(SchemaType.STRING);
    }

    static Schema bytes() {
        return text().format("binary");
    }

    private static Schema oneOf(List<String> words) {
        Schema schema = text();
        words.forEach(schema::addEnumeration);
        return schema;
    }

    private static Schema anyObject() {
        return OASFactory.createSchema().type(SchemaType.OBJECT);
    }

    private static Schema whole(int min, int max) {
        return OASFactory.createSchema()
                .type(SchemaType.INTEGER)
                .minimum(BigDecimal.valueOf(min))
                .maximum(BigDecimal.valueOf(max));
    }

    private static Schema integer(int min, int max, int fallback) {
        return OASFactory.createSchema()
                .type(SchemaType.INTEGER)
                .minimum(BigDecimal.valueOf(min))
                .maximum(BigDecimal.valueOf(max))
                .defaultValue(fallback);
    }
}
