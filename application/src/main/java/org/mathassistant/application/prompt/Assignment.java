package org.mathassistant.application.prompt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.model.LastingModelFailure;
import org.mathassistant.domain.model.ModelFailure;
import org.mathassistant.domain.model.ModelMessage;
import org.mathassistant.domain.model.ModelRequest;
import org.mathassistant.domain.model.Sampling;

/**
 * What a model is to write.
 *
 * @param manner how
 * @param basis on what: {@link Prompt#FROM_COURSE} and its like
 * @param passages best first; empty where the basis is not the course
 * @param level the learner's; empty where unsaid
 */
public record Assignment(
        Prompt manner, Prompt basis, List<Passage> passages, String question, String level, Language language) {
    /** What a model writes, alone, where the passages don't answer. */
    public static final String NOT_IN_COURSE = "NOT-IN-COURSE";

    public Assignment {
        passages = List.copyOf(passages);
    }

    /**
     * Fits into what a model can read and write.
     *
     * @param contextTokens for rules, passages, question and reply together
     * @throws ModelFailure where not even the question fits
     */
    public Brief within(int contextTokens, Sampling sampling) {
        String rules = rules();
        int left = contextTokens - sampling.maxTokens() - Tokens.of(rules) - Tokens.of(question(""));
        PassageSheet sheet =
                passages.isEmpty() ? PassageSheet.EMPTY : PassageSheet.of(passages, left, question, language);
        if (left < 0 || sheet.passages().isEmpty() != passages.isEmpty()) {
            throw new LastingModelFailure(
                    ModelFailure.Reason.TOO_LONG,
                    "the question does not fit into " + contextTokens + " tokens (LLM_CONTEXT_TOKENS)",
                    null);
        }
        return new Brief(
                new ModelRequest(
                        List.of(ModelMessage.system(rules), ModelMessage.user(question(sheet.text()))),
                        Optional.empty(),
                        sampling),
                sheet);
    }

    private String rules() {
        return Stream.of(manner, basis, Prompt.FORM)
                .map(prompt -> prompt.in(language, Map.of("not-in-course", NOT_IN_COURSE)))
                .collect(Collectors.joining("\n\n"));
    }

    private String question(String sheet) {
        String said = level.isBlank() ? "–" : level.strip();
        return Prompt.QUESTION
                .in(language, Map.of("passages", sheet, "level", said, "question", question.strip()))
                .strip();
    }

    /** A request with the passages that it shows. */
    public record Brief(ModelRequest request, PassageSheet sheet) {}
}
