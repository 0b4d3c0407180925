package org.mathassistant.bootstrap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mathassistant.bootstrap.testing.StandInModel.saying;
import static org.mathassistant.bootstrap.testing.StandInModel.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mathassistant.application.MathAssistantFacade;
import org.mathassistant.application.ingestion.Receipt;
import org.mathassistant.bootstrap.embed.MathAssistants;
import org.mathassistant.bootstrap.testing.StandInModel;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.CacheUse;
import org.mathassistant.domain.answer.Notice;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.answer.Usage;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.request.Caller;
import org.mathassistant.domain.request.Scope;

/** A model over HTTP, a real course, real caches: a model is called where something changed that it stood on, else not. */
class ModelReuseTest {
    private static final Caller READER = Caller.local(Language.FR);
    private static final String QUESTION = "Qu'est-ce qu'une suite sage ?";
    private static final String SAGES =
            "# Chapitre 1. Suites sages\n\n**Définition 1.1 (Suite sage).** Une suite est *sage* si elle reste sous $%s$.\n";
    private static final String GRAPHES = "# Chapitre 2. Graphes\n\n**Définition 2.1 (Graphe).** Un graphe est %s.\n";

    @TempDir
    Path dataDir;

    private final StandInModel model =
            StandInModel.start().usually(saying("Une suite est sage si elle reste sous $7$ [1]."));
    private MathAssistantFacade assistant;
    private CourseId course;

    @BeforeEach
    void open() throws Exception {
        assistant = start();
        Receipt receipt = assistant
                .ingestion()
                .submit(
                        "Suites",
                        Language.FR,
                        List.of(
                                file("sages.md", SAGES.formatted("7")),
                                file("graphes.md", GRAPHES.formatted("un couple"))));
        await(receipt);
        course = receipt.course();
    }

    @AfterEach
    void close() {
        assistant.close();
        model.close();
    }

    @Test
    void the_model_answers_from_the_course_and_its_answer_is_served_again() {
        Answer answer = ask();
        Answer again = ask();

        assertThat(answer.text()).isEqualTo("Une suite est sage si elle reste sous $7$ [1].");
        assertThat(answer.grounded()).isTrue();
        assertThat(answer.provider()).isEqualTo(new Provider("openai", StandInModel.NAME));
        assertThat(answer.usage().inputTokens()).isEqualTo(100);
        assertThat(answer.usage().cost()).isPositive();
        assertThat(again.cache().status()).isEqualTo(CacheUse.Status.HIT);
        assertThat(again.usage()).isEqualTo(Usage.NONE);
        assertThat(model.requests()).hasSize(1);
    }

    @Test
    void an_edit_elsewhere_costs_no_call() throws Exception {
        ask();

        await(assistant.ingestion().replace(course, "graphes.md", bytes(GRAPHES.formatted("un couple $(S, A)$"))));
        Answer after = ask();

        assertThat(after.cache().status()).isEqualTo(CacheUse.Status.MISS);
        assertThat(after.text()).contains("sous $7$ [1]");
        assertThat(after.usage()).isEqualTo(Usage.NONE);
        assertThat(model.requests()).hasSize(1);
    }

    @Test
    void an_edit_of_what_the_answer_stands_on_costs_a_call() throws Exception {
        ask();

        await(assistant.ingestion().replace(course, "sages.md", bytes(SAGES.formatted("8"))));
        Answer after = ask();

        assertThat(model.requests()).hasSize(2);
        assertThat(model.lastPrompt()).contains("sous $8$").doesNotContain("sous $7$");
        assertThat(after.citations().get(0).passage().text()).contains("8");
    }

    @Test
    void a_renamed_course_is_named_rightly_without_a_call() {
        ask();

        assistant.courses().rename(course, "Suites et graphes", READER);

        assertThat(ask().citations().get(0).courseTitle()).isEqualTo("Suites et graphes");
        assertThat(model.requests()).hasSize(1);
    }

    @Test
    void replies_outlive_the_process() throws Exception {
        ask();
        assistant.close();
        assistant = start();

        await(assistant.ingestion().replace(course, "graphes.md", bytes(GRAPHES.formatted("fini"))));

        assertThat(ask().text()).contains("sous $7$ [1]");
        assertThat(model.requests()).hasSize(1);
    }

    @Test
    void an_answer_without_the_model_is_not_served_again() {
        model.next(status(401));

        Answer without = ask();
        Answer with = ask();

        assertThat(without.provider()).isEqualTo(Provider.OFFLINE);
        assertThat(without.grounded()).isTrue();
        assertThat(without.notices()).containsExactly(Notice.of(Notice.Code.MODEL_UNAVAILABLE));
        assertThat(with.provider().name()).isEqualTo("openai");
        assertThat(with.cache().status()).isEqualTo(CacheUse.Status.MISS);
    }

    private MathAssistantFacade start() {
        MathAssistants.Builder builder = MathAssistants.builder().dataDir(dataDir);
        model.settings().forEach(builder::setting);
        return builder.setting("LLM_PRICE_INPUT", "0.15").build();
    }

    private Answer ask() {
        return assistant.ask(QUESTION, Scope.of(course), READER);
    }

    private void await(Receipt receipt) throws Exception {
        assistant.ingestion().awaitEnd(receipt.job().orElseThrow(), Duration.ofSeconds(60));
    }

    private static SourceFile file(String name, String content) {
        return new SourceFile(name, bytes(content));
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
