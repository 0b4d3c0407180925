package org.mathassistant.application.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mathassistant.application.generation.Generations.Generated;
import org.mathassistant.application.grounding.Grounded;
import org.mathassistant.application.grounding.LiveText;
import org.mathassistant.application.prompt.Assignment;
import org.mathassistant.application.prompt.Prompt;
import org.mathassistant.application.usecase.Citations;
import org.mathassistant.application.usecase.Evidence;
import org.mathassistant.application.usecase.Writing;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.Citation;
import org.mathassistant.domain.answer.Notice;
import org.mathassistant.domain.answer.Notice.Code;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.model.ModelListener;
import org.mathassistant.domain.model.ModelReply;
import org.mathassistant.domain.port.IModelMetrics;
import org.mathassistant.domain.request.Freshness;

/** One model's way to one answer. */
final class Attempt {
    private final Order order;
    private final Assignment assignment;
    private final Model model;
    private final boolean standsIn;
    private final Telling telling;
    private final IModelMetrics metrics;
    private final Assignment.Brief brief;

    /**
     * @param standsIn whether the configured model has failed
     * @throws org.mathassistant.domain.model.ModelFailure where the model can't read what was asked
     */
    Attempt(Order order, Model model, boolean standsIn, Telling telling, IModelMetrics metrics) {
        this.order = order;
        this.assignment = order.assignment();
        this.model = model;
        this.standsIn = standsIn;
        this.telling = telling;
        this.metrics = metrics;
        this.brief = assignment.within(model.contextTokens(), model.sampling());
    }

    Written written(Generations generations) {
        LiveText live = new LiveText(brief.sheet().passages().size(), Assignment.NOT_IN_COURSE, telling);
        Generated generated =
                generations.get(model, brief.request(), order.freshness(), into(live), this::isWorthKeeping);
        if (generated.told()) {
            live.end();
        }
        Answer answer = isNotInCourse(generated.reply()) ? notCovered() : answer(generated.reply());
        return new Written(
                Optional.of(answer.spending(generated.usage())), List.of(), generated.told() && telling.hasTold());
    }

    private ModelListener into(LiveText live) {
        return new ModelListener() {
            @Override
            public void text(String piece) {
                live.add(piece);
            }

            @Override
            public void restart() {
                live.restart();
                telling.giveUp();
            }

            @Override
            public boolean isGone() {
                return telling.isGone();
            }
        };
    }

    /** Neither half a reply nor one that stands on nothing that it was given. */
    private boolean isWorthKeeping(ModelReply reply) {
        return reply.finish() == ModelReply.Finish.STOP
                && (brief.sheet().passages().isEmpty()
                        || isNotInCourse(reply)
                        || !grounded(reply).cited().isEmpty());
    }

    private boolean isNotInCourse(ModelReply reply) {
        return assignment.basis() == Prompt.FROM_COURSE && reply.text().strip().startsWith(Assignment.NOT_IN_COURSE);
    }

    private Answer notCovered() {
        return Answer.of(
                order.writing().task(),
                assignment.language(),
                order.writing().notCovered().get(),
                false,
                List.of(),
                provider());
    }

    private Answer answer(ModelReply reply) {
        Grounded grounded = grounded(reply);
        metrics.grounded(provider(), grounded.markersRemoved(), grounded.quotationsChanged());
        return Answer.of(
                        order.writing().task(),
                        assignment.language(),
                        grounded.text(),
                        !grounded.cited().isEmpty(),
                        citations(grounded),
                        provider())
                .checked(grounded.checks())
                .noted(notices(reply, grounded));
    }

    private Grounded grounded(ModelReply reply) {
        return Grounded.of(reply.text(), brief.sheet().passages(), assignment.question(), assignment.language());
    }

    private List<Citation> citations(Grounded grounded) {
        List<Citation> citations = new ArrayList<>();
        grounded.cited()
                .forEach(passage -> citations.add(Citations.of(passage, citations.size() + 1, order.evidence())));
        return citations;
    }

    private List<Notice> notices(ModelReply reply, Grounded grounded) {
        List<Notice> notices = new ArrayList<>();
        addIf(standsIn, Notice.of(Code.FALLBACK_MODEL), notices);
        addIf(reply.finish() == ModelReply.Finish.LENGTH, Notice.of(Code.UNFINISHED), notices);
        boolean citesNothing =
                grounded.cited().isEmpty() && !brief.sheet().passages().isEmpty();
        addIf(citesNothing, Notice.of(Code.NOT_CITED), notices);
        addCount(Code.CONTEXT_CUT, brief.sheet().left(), notices);
        addCount(Code.MARKERS_REMOVED, grounded.markersRemoved(), notices);
        addCount(Code.QUOTATIONS_CHANGED, grounded.quotationsChanged(), notices);
        return notices;
    }

    private static void addCount(Code code, int count, List<Notice> notices) {
        addIf(count > 0, new Notice(code, count), notices);
    }

    private static void addIf(boolean so, Notice notice, List<Notice> notices) {
        if (so) {
            notices.add(notice);
        }
    }

    private Provider provider() {
        return model.provider().identity();
    }

    /** What is wanted, whoever writes it. */
    record Order(Writing writing, Evidence evidence, Assignment assignment, Freshness freshness) {}
}
