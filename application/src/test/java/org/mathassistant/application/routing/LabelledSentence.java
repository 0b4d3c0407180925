package org.mathassistant.application.routing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.course.Language;

/** A sentence with the task that its writer wants, one line of JSON in a resource. */
record LabelledSentence(String text, Language language, String task, boolean followUp) {
    private static final Pattern LINE =
            Pattern.compile("\\{\"text\": \"(?<text>(?:[^\"\\\\]|\\\\.)*)\", \"language\": \"(?<language>fr|en)\","
                    + " \"task\": \"(?<task>[a-z-]+)\"(?<followUp>, \"followUp\": true)?}");

    static List<LabelledSentence> development() {
        return read("development.jsonl");
    }

    /** The half that the rules were not written against: only to be counted. */
    static List<LabelledSentence> heldOut() {
        return read("held-out.jsonl");
    }

    private static List<LabelledSentence> read(String resource) {
        try (@Nullable InputStream lines = LabelledSentence.class.getResourceAsStream(resource)) {
            if (lines == null) {
                throw new IllegalStateException("no " + resource);
            }
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(LabelledSentence::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledSentence of(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalStateException("not a labelled sentence: " + line);
        }
        return new LabelledSentence(
                matcher.group("text").replaceAll("\\\\(.)", "$1"),
                Language.of(matcher.group("language")).orElseThrow(),
                matcher.group("task"),
                matcher.group("followUp") != null);
    }
}
