package org.mathassistant.application.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;

/** For tests: the same evidence whatever is looked up, and no model. */
public record OfflineContext(Language language, Evidence evidence) implements TaskContext {
    @Override
    public Evidence lookUp(String text) {
        return evidence;
    }

    @Override
    public Evidence gather(List<Look> looks, Function<List<Passage>, List<Look>> further) {
        return evidence;
    }

    @Override
    public Optional<Answer> write(Writing writing, Evidence found) {
        return Optional.empty();
    }

    @Override
    public Optional<Answer> draft(Drafting<?> drafting, Evidence found) {
        return Optional.empty();
    }
}
