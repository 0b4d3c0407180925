package org.mathassistant.application.scenario;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.mathassistant.application.composition.Uncovered;
import org.mathassistant.application.generation.Generations;
import org.mathassistant.application.generation.Model;
import org.mathassistant.application.generation.Models;
import org.mathassistant.application.generation.Prices;
import org.mathassistant.application.generation.Writer;
import org.mathassistant.application.reuse.Jitter;
import org.mathassistant.application.reuse.NoCache;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.model.ModelFailure;
import org.mathassistant.domain.model.ModelListener;
import org.mathassistant.domain.model.ModelReply;
import org.mathassistant.domain.model.ModelRequest;
import org.mathassistant.domain.model.Sampling;
import org.mathassistant.domain.model.TokenCount;
import org.mathassistant.domain.port.ILLMProvider;
import org.mathassistant.domain.port.IModelMetrics;
import org.mathassistant.domain.request.Freshness;
import org.mathassistant.domain.request.Scope;

/** For tests: the same evidence whatever is looked up, and a model that replies as the test wrote down, at last for ever. */
public final class ModelContext implements TaskContext {
    private static final Sampling SAMPLING = new Sampling(OptionalDouble.of(0.2), 500);

    private final Language language;
    private final Evidence evidence;
    private final List<Object> replies;
    private final List<ModelRequest> requests = new ArrayList<>();
    private final Writer writer;

    /** @param replies texts, trees as a JSON reader gives them, or failures */
    public ModelContext(Language language, Evidence evidence, Object... replies) {
        this.language = language;
        this.evidence = evidence;
        this.replies = List.of(replies);
        this.writer = new Writer(
                new Models(List.of(new Model(new Replaying(), SAMPLING, 16_000, 0, Prices.NONE))),
                new Generations(new NoCache<>(), Jitter.none(), Clock.systemUTC()),
                IModelMetrics.NONE,
                this::parse);
    }

    public int calls() {
        return requests.size();
    }

    /** What the model was told first: rules and request. */
    public String prompt() {
        return requests.get(0).messages().get(0).text()
                + requests.get(0).messages().get(1).text();
    }

    /** What the model was told about its first reply. */
    public String complaint() {
        return requests.get(1).messages().get(3).text();
    }

    @Override
    public Language language() {
        return language;
    }

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
        return writer.write(writing, wanted(), new Deaf()).answer();
    }

    @Override
    public Optional<Answer> draft(Drafting<?> drafting, Evidence found) {
        return writer.draft(drafting, wanted(), new Deaf()).answer();
    }

    private Writer.Wanted wanted() {
        return new Writer.Wanted(
                evidence,
                Scope.EVERYTHING,
                language,
                Freshness.ANY,
                "",
                () -> Uncovered.text(evidence, Scope.EVERYTHING, language));
    }

    private Object parse(String json) {
        if (!json.matches("\\{\\d+}")) {
            throw new IllegalArgumentException("at line 1");
        }
        return replies.get(Integer.parseInt(json.substring(1, json.length() - 1)));
    }

    /** Replies with the number of the reply in braces where it is a tree. */
    private final class Replaying implements ILLMProvider {
        @Override
        public Provider identity() {
            return new Provider("scripted", "m");
        }

        @Override
        public ModelReply generate(ModelRequest request, ModelListener listener) {
            int next = Math.min(requests.size(), replies.size() - 1);
            requests.add(request);
            if (replies.get(next) instanceof ModelFailure failure) {
                throw failure;
            }
            String text = replies.get(next) instanceof String said ? said : "{" + next + "}";
            return new ModelReply(text, new TokenCount(10, 5), ModelReply.Finish.STOP);
        }
    }

    private static final class Deaf implements Writer.Listener {
        @Override
        public void text(String piece) {
            // the tests read the answer
        }

        @Override
        public void restart() {
            // the tests read the answer
        }

        @Override
        public boolean isGone() {
            return false;
        }
    }
}
