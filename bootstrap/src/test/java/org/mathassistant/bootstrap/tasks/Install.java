package org.mathassistant.bootstrap.tasks;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mathassistant.application.MathAssistantFacade;
import org.mathassistant.application.executor.AnswerListener;
import org.mathassistant.application.running.BatchJob;
import org.mathassistant.bootstrap.embed.MathAssistants;
import org.mathassistant.bootstrap.testing.TaskSample;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.request.Caller;
import org.mathassistant.domain.request.Freshness;

/** An assistant with a course in each language. */
record Install(MathAssistantFacade assistant, Map<Language, Course> courses) implements AutoCloseable {
    static final Caller READER = Caller.local(Language.EN);
    static final Map<Language, Path> SAMPLE =
            Map.of(Language.FR, markdown(Language.FR), Language.EN, markdown(Language.EN));

    private static final Freshness ANEW = new Freshness(true, true, false, Optional.empty());

    static Install at(Path dataDir, Map<String, String> settings, Map<Language, Path> folders) {
        MathAssistants.Builder builder =
                MathAssistants.builder().dataDir(dataDir).setting("LLM_RETRIES", "0");
        settings.forEach(builder::setting);
        MathAssistantFacade assistant = builder.build();
        Map<Language, Course> courses = new EnumMap<>(Language.class);
        folders.forEach(
                (language, folder) -> courses.put(language, assistant.courses().add(folder, language)));
        return new Install(assistant, courses);
    }

    static Path markdown(Language language) {
        return Path.of("src/main/resources/sample-course", language.code(), "markdown");
    }

    String course(TaskSample sample) {
        return Objects.requireNonNull(courses.get(sample.language())).id().value();
    }

    BatchJob job(TaskSample sample) {
        return new BatchJob(sample.task(), sample.within(course(sample)));
    }

    Answer run(TaskSample sample) {
        return assistant.runTask(sample.task(), sample.within(course(sample)), READER, ANEW, AnswerListener.NONE);
    }

    @Override
    public void close() {
        assistant.close();
    }
}
