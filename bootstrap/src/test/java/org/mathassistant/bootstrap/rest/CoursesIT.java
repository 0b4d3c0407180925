package org.mathassistant.bootstrap.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mathassistant.bootstrap.rest.Rest.Event;
import org.mathassistant.bootstrap.rest.Rest.Reply;
import org.mathassistant.bootstrap.testing.SharedServer;

/** The life of a course: taken, read, paged through, renamed, edited, removed. */
class CoursesIT {
    private static final String FIRST = """
            # Graphes

            **Définition 1 (Graphe).** Un graphe est un couple $(S, A)$.

            **Théorème 2 (Euler).** Un graphe connexe est eulérien si et seulement si ses degrés sont pairs.

            **Exemple 3.** Le cycle $C_5$ est eulérien.
            """;
    private static final String SECOND = """
            # Arbres

            **Définition 4 (Arbre).** Un arbre est un graphe connexe sans cycle.
            """;

    private final Rest rest = new Rest(SharedServer.get());
    private String courseId = "";
    private JsonNode job = rest.get("/courses").body();

    @BeforeEach
    void upload() {
        Reply reply = rest.upload(
                Rest.text("title", "Graphes é"),
                Rest.text("language", "fr"),
                Rest.file("ch/un.md", FIRST),
                Rest.file("ch/deux.md", SECOND));
        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.header("Location"))
                .endsWith("/api/v1/jobs/" + reply.body().path("jobId").asText());
        courseId = reply.body().path("courseId").asText();
        job = rest.awaitJob(reply.body().path("jobId").asText());
    }

    @AfterEach
    void remove() {
        rest.call("DELETE", "/courses/" + courseId);
    }

    @Test
    void job_endsWithAReportForTheTeacher() {
        assertThat(job.path("state").asText()).isEqualTo("DONE");
        assertThat(job.path("courseId").asText()).isEqualTo(courseId);
        assertThat(job.path("report").path("blocks").path("definition").asInt()).isEqualTo(2);
        assertThat(job.path("report").path("blocks").path("theorem").asInt()).isEqualTo(1);
        assertThat(job.path("report").path("missingInputs")).isEmpty();
        assertThat(rest.get("/jobs/" + job.path("id").asText()).body()).isEqualTo(job);
    }

    @Test
    void endedJob_canNotBeCancelledAndItsEventsEndAtOnce() {
        String path = "/jobs/" + job.path("id").asText();

        assertThat(rest.call("DELETE", path).problem()).isEqualTo("job-ended");
        assertThat(rest.get(path, "Accept", "text/event-stream").events())
                .extracting(Event::name)
                .containsExactly("job");
    }

    @Test
    void sameFilesAgain_areTheSameCourse() {
        Reply again = rest.upload(
                Rest.text("title", "Graphes é"),
                Rest.text("language", "fr"),
                Rest.file("ch/un.md", FIRST),
                Rest.file("ch/deux.md", SECOND));

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body().path("courseId").asText()).isEqualTo(courseId);
        assertThat(again.body().has("jobId")).isFalse();
    }

    @Test
    void outline_showsChaptersAndCounts() {
        JsonNode outline = rest.get("/courses/" + courseId).body();

        assertThat(outline.path("title").asText()).isEqualTo("Graphes é");
        assertThat(outline.path("language").asText()).isEqualTo("fr");
        assertThat(outline.path("revision").asInt()).isEqualTo(1);
        assertThat(outline.path("chapters").findValuesAsText("title")).containsExactly("Graphes", "Arbres");
        assertThat(outline.path("blocks").path("definition").asInt()).isEqualTo(2);
    }

    @Test
    void passages_pageByKeyInReadingOrder() {
        List<String> kinds = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = rest.get("/courses/" + courseId + "/passages?limit=1" + after)
                    .body();
            assertThat(page.path("items")).hasSizeLessThanOrEqualTo(1);
            page.path("items").forEach(item -> kinds.add(item.path("kind").asText()));
            after = page.path("next").isNull()
                    ? ""
                    : "&after=" + page.path("next").asText();
        } while (!after.isEmpty());

        assertThat(kinds).containsSubsequence("definition", "theorem", "example", "definition");
    }

    @Test
    void passages_areFilteredByKind() {
        JsonNode items = rest.get("/courses/" + courseId + "/passages?kind=theorem")
                .body()
                .path("items");

        assertThat(items).hasSize(1);
        JsonNode theorem = items.get(0);
        assertThat(theorem.path("number").asText()).isEqualTo("2");
        assertThat(theorem.path("title").asText()).isEqualTo("Euler");
        assertThat(theorem.path("file").asText()).isEqualTo("ch/un.md");
        assertThat(rest.get("/passages/" + theorem.path("id").asText()).body()).isEqualTo(theorem);
    }

    @Test
    void courses_pageByKey() {
        JsonNode all = rest.get("/courses").body().path("items");
        JsonNode first = rest.get("/courses?limit=1").body();
        JsonNode rest1 =
                rest.get("/courses?after=" + first.path("next").asText()).body();

        assertThat(first.path("items").get(0)).isEqualTo(all.get(0));
        assertThat(rest1.path("items")).hasSize(all.size() - 1);
    }

    @Test
    void rename_changesTheTitleAlone() {
        Reply reply = rest.call(
                "PATCH",
                "/courses/" + courseId,
                "application/json",
                Rest.utf8("{\"title\":\" Théorie des graphes \"}"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().path("title").asText()).isEqualTo("Théorie des graphes");
        assertThat(reply.body().path("revision").asInt()).isEqualTo(1);
    }

    @Test
    void replace_changesThePassagesOfThatFileAlone() {
        JsonNode before = rest.get("/courses/" + courseId + "/passages?kind=definition")
                .body()
                .path("items");

        Reply reply = rest.call(
                "PUT",
                "/courses/" + courseId + "/files/ch/deux.md",
                "text/markdown",
                Rest.utf8(SECOND.replace("sans cycle", "acyclique")));
        JsonNode end = rest.awaitJob(reply.body().path("jobId").asText());

        assertThat(reply.status()).isEqualTo(202);
        assertThat(end.path("report").path("added").asInt()).isEqualTo(1);
        assertThat(end.path("report").path("removed").asInt()).isEqualTo(1);
        JsonNode after = rest.get("/courses/" + courseId + "/passages?kind=definition")
                .body()
                .path("items");
        assertThat(after.get(0).path("id")).isEqualTo(before.get(0).path("id"));
        assertThat(after.get(1).path("id")).isNotEqualTo(before.get(1).path("id"));
        assertThat(after.get(1).path("text").asText()).contains("acyclique");
        assertThat(rest.get("/courses/" + courseId).body().path("revision").asInt())
                .isEqualTo(2);
    }

    @Test
    void replaceOfAFileThatIsNotThere_namesThoseThatAre() {
        Reply reply = rest.call("PUT", "/courses/" + courseId + "/files/trois.md", "text/markdown", Rest.utf8("# X"));

        assertThat(reply.problem()).isEqualTo("unknown-file");
        assertThat(reply.body().path("detail").asText()).contains("ch/un.md");
    }

    @Test
    void delete_removesCourseAndPassages() {
        String passage = rest.get("/courses/" + courseId + "/passages?limit=1")
                .body()
                .path("items")
                .get(0)
                .path("id")
                .asText();

        assertThat(rest.call("DELETE", "/courses/" + courseId).status()).isEqualTo(204);
        assertThat(rest.get("/courses/" + courseId).problem()).isEqualTo("unknown-course");
        assertThat(rest.get("/courses/" + courseId + "/passages").problem()).isEqualTo("unknown-course");
        assertThat(rest.post("/search", "{\"query\":\"graphe eulérien\",\"course\":\"" + courseId + "\"}")
                        .problem())
                .isEqualTo("unknown-course");
        assertThat(rest.get("/passages/" + passage).status()).isEqualTo(404);
    }
}
