package org.mathassistant.application.prompt;

import java.util.ArrayList;
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
import org.mathassistant.domain.model.ResponseSchema;
import org.mathassistant.domain.model.Sampling;

/**
 * What a model is to write.
 *
 * @param manner how
 * @param basis on what: {@link Prompt#FROM_COURSE} and its like
 * @param frame how the question is put: {@link Prompt#QUESTION} and its like
 * @param passages best first; empty where the basis is not the course
 * @param level the learner's; empty where unsaid
 * @param schema the form of the reply, where it is to be values
 */
public record Assignment(
        Prompt manner,
        Prompt basis,
        Prompt frame,
        List<Passage> passages,
        String question,
        String level,
        Language language,
        Optional<ResponseSchema> schema) {
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
                        schema,
                        sampling),
                sheet);
    }

    /** Whether a reply says that the passages, on which alone it was to stand, do not answer. */
    public boolean saysNotInCourse(String reply) {
        return basis == Prompt.FROM_COURSE && reply.strip().startsWith(NOT_IN_COURSE);
    }

    private String rules() {
        Prompt form = schema.isPresent() ? Prompt.RESULT_FORM : Prompt.FORM;
        Map<String, String> values = Map.of(
                "not-in-course",
                NOT_IN_COURSE,
                "schema",
                schema.map(ResponseSchema::json).orElse(""));
        return Stream.of(manner, basis, form)
                .map(prompt -> prompt.in(language, values))
                .collect(Collectors.joining("\n\n"));
    }

    private String question(String sheet) {
        String said = level.isBlank() ? "–" : level.strip();
        return frame.in(language, Map.of("passages", sheet, "level", said, "question", question.strip()))
                .strip();
    }

    /** A request with the passages that it shows. */
    public record Brief(ModelRequest request, PassageSheet sheet) {

        /** The same request, with a reply that could not be used and what was wrong with it. */
        public ModelRequest afterReply(String reply, String problem, Language language) {
            List<ModelMessage> messages = new ArrayList<>(request.messages());
            messages.add(new ModelMessage(ModelMessage.Role.ASSISTANT, reply));
            messages.add(ModelMessage.user(Prompt.REPAIR.in(language, Map.of("problem", problem))));
            return new ModelRequest(messages, request.schema(), request.sampling());
        }
    }
}
