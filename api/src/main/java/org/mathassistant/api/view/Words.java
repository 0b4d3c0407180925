package org.mathassistant.api.view;

import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.reading.JobState;
import org.mathassistant.domain.reading.ReadingRemark;

/** The sentences of the API, from {@code words_fr.properties} and {@code words_en.properties}. */
public final class Words {

    private static final Map<Language, Words> ALL =
            Stream.of(Language.values()).collect(Collectors.toUnmodifiableMap(language -> language, Words::new));

    private final Language language;
    private final ResourceBundle texts;

    private Words(Language language) {
        this.language = language;
        texts = ResourceBundle.getBundle(
                "org.mathassistant.api.view.words",
                language.locale(),
                Words.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Words in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** @param total 0 until it is known */
    String of(JobState state, int done, int total) {
        boolean starting = state == JobState.RUNNING && total == 0;
        return say("job." + (starting ? "STARTING" : state.name()), 100L * done / Math.max(1, total));
    }

    String of(ReadingRemark remark) {
        String place = remark.line() == 0 ? remark.file() : say("place", remark.file(), remark.line());
        return say("remark." + remark.kind().name(), place, remark.detail());
    }

    /** What was told of an answer is void, or was not the checked one; it comes again. */
    public String answerAnew() {
        return say("answer.anew");
    }

    private String say(String key, Object... arguments) {
        return String.format(language.locale(), texts.getString(key), arguments);
    }
}
