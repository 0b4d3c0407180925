package org.mathassistant.application.prompt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.mathassistant.application.reuse.Canonical;
import org.mathassistant.domain.course.Language;

/** A text that a model is told, from {@code <name>.fr.md} and {@code <name>.en.md}. */
public enum Prompt {
    /** How to answer a question. */
    ASK,
    /** How to lead to the answer by hints. */
    TUTOR,
    /** How to give the first of a tutor's hints, the lightest. */
    TUTOR_FIRST,
    /** How to give the second. */
    TUTOR_SECOND,
    /** How to give the last, the strongest. */
    TUTOR_LAST,
    /** How to summarise a topic. */
    SUMMARIZE_COURSE,
    /** How to explain a topic. */
    EXPLAIN_COURSE,
    /** How to build a lesson. */
    BUILD_COURSE,
    /** How to make a revision sheet. */
    CREATE_SHEET,
    /** How to review a student's sheet. */
    REVIEW_SHEET,
    /** How to explain a theorem. */
    EXPLAIN_THEOREM,
    /** How to explain a formula. */
    EXPLAIN_FORMULA,
    /** How to prove a statement. */
    PROVE_STATEMENT,
    /** How to make a quiz. */
    GENERATE_QCM,
    /** How to make exercises. */
    GENERATE_EXERCISES,
    /** How to solve an exercise. */
    SOLVE_EXERCISE,
    /** How to mark an answer to an exercise. */
    CORRECT_EXERCISE,
    /** How to make an exam with its marking scheme. */
    GENERATE_EXAM,
    /** How to mark answers to an exam. */
    CORRECT_EXAM,
    /** How to make an oral exam. */
    GENERATE_KHOLLE,
    /** To stand on the passages alone. */
    FROM_COURSE,
    /** To stand on the passages first, and say what goes beyond them. */
    COURSE_FIRST,
    /** To answer although the course is silent, and say so. */
    BEYOND_COURSE,
    /** To answer without the course. */
    OWN_KNOWLEDGE,
    /** Markdown and LaTeX. */
    FORM,
    /** One JSON object; with {@code {{schema}}}. */
    RESULT_FORM,
    /** What was wrong with a result; with {@code {{problem}}}. */
    REPAIR,
    /** What the student says; with {@code {{passages}}}, {@code {{level}}} and {@code {{question}}}. */
    QUESTION,
    /** What a task is about; with the same places. */
    REQUEST;

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)}}");

    private final Map<Language, String> texts = new EnumMap<>(Language.class);

    Prompt() {
        for (Language language : Language.values()) {
            texts.put(language, read(resource(language)));
        }
    }

    /** The text, its places filled. A place that stands inside a value is left as it is. */
    public String in(Language language, Map<String, String> values) {
        return PLACE.matcher(Objects.requireNonNull(texts.get(language)))
                .replaceAll(place -> java.util.regex.Matcher.quoteReplacement(value(place, values)));
    }

    /** A digest of all prompts in all languages: another text makes other answers. */
    public static String edition() {
        Canonical all = Canonical.of("prompts");
        for (Prompt prompt : values()) {
            for (Language language : Language.values()) {
                all = all.with(prompt.resource(language), Objects.requireNonNull(prompt.texts.get(language)));
            }
        }
        return all.keyIn("prompts").digest();
    }

    String resource(Language language) {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + '.' + language.code() + ".md";
    }

    private String value(MatchResult place, Map<String, String> values) {
        String value = values.get(place.group(1));
        if (value == null) {
            throw new IllegalArgumentException("no value for " + place.group() + " of " + this);
        }
        return value;
    }

    private static String read(String name) {
        try (InputStream stream = Objects.requireNonNull(Prompt.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
