package org.mathassistant.application.task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.error.NotFound;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.request.AnswerMode;
import org.mathassistant.domain.request.Scope;

/** The fields that make a {@link Scope}. */
public final class ScopeFields {

    /** What every task takes beside its own fields. */
    public static final Set<String> NAMES =
            Set.of("course", "chapter", "kind", "number", "language", "level", "session", "mode", "variant");

    public static final List<String> KINDS =
            Stream.of(BlockKind.values()).map(BlockKind::code).toList();
    public static final List<String> LANGUAGES =
            Stream.of(Language.values()).map(Language::code).toList();
    public static final List<String> MODES =
            Stream.of(AnswerMode.values()).map(AnswerMode::code).toList();

    private ScopeFields() {}

    /**
     * @throws NotFound for a course id that can't be one, and for every session: who runs tasks within sessions has taken
     *     it away before
     */
    public static Scope read(Fields fields) {
        fields.text("session").ifPresent(id -> {
            throw new NotFound(ProblemCode.UNKNOWN_SESSION, Fields.shortened(id));
        });
        return new Scope(
                fields.text("course").map(ScopeFields::course),
                fields.optional("chapter", Scope.MAX_NUMBER_LENGTH),
                kind(fields),
                fields.optional("number", Scope.MAX_NUMBER_LENGTH),
                language(fields),
                fields.optional("level", Scope.MAX_LEVEL_LENGTH),
                fields.choice("mode", AnswerMode::of, MODES).orElse(AnswerMode.AUTO),
                fields.integer("variant", 1, Scope.MAX_VARIANT, 1));
    }

    /** The fields of a scope, those that say nothing left out: reading them gives the scope again. */
    public static Map<String, Object> of(Scope scope) {
        Map<String, Object> fields = new LinkedHashMap<>();
        scope.course().ifPresent(course -> fields.put("course", course.value()));
        put("chapter", scope.chapter(), fields);
        scope.kind().ifPresent(kind -> fields.put("kind", kind.code()));
        put("number", scope.number(), fields);
        scope.language().ifPresent(language -> fields.put("language", language.code()));
        put("level", scope.level(), fields);
        if (scope.mode() != AnswerMode.AUTO) {
            fields.put("mode", scope.mode().code());
        }
        if (scope.variant() != 1) {
            fields.put("variant", scope.variant());
        }
        return fields;
    }

    private static void put(String name, String value, Map<String, Object> fields) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }

    /** The id of a course; what can't be an id is the id of no course. */
    public static CourseId course(String id) {
        if (!CourseId.isWellFormed(id)) {
            throw new NotFound(ProblemCode.UNKNOWN_COURSE, Fields.shortened(id));
        }
        return new CourseId(id);
    }

    public static Optional<BlockKind> kind(Fields fields) {
        return fields.choice("kind", BlockKind::of, KINDS);
    }

    public static Optional<Language> language(Fields fields) {
        return fields.choice("language", Language::of, LANGUAGES);
    }
}
