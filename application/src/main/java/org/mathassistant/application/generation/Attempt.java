package org.mathassistant.application.generation;

import java.util.List;
import java.util.Optional;
import org.mathassistant.application.generation.Generations.Generated;
import org.mathassistant.application.grounding.Grounded;
import org.mathassistant.application.grounding.LiveText;
import org.mathassistant.application.prompt.Assignment;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.model.ModelListener;
import org.mathassistant.domain.model.ModelReply;
import org.mathassistant.domain.request.Freshness;

/** One model's way to one answer in words. */
final class Attempt {
    private final Order order;
    private final Assignment assignment;
    private final Assignment.Brief brief;
    private final Model model;
    private final ModelAnswer making;
    private final Telling telling;

    Attempt(Order order, Assignment.Brief brief, Model model, ModelAnswer making, Telling telling) {
        this.order = order;
        this.assignment = order.assignment();
        this.brief = brief;
        this.model = model;
        this.making = making;
        this.telling = telling;
    }

    /** @throws org.mathassistant.domain.model.ModelFailure where the model gives no reply */
    Written written(Generations generations) {
        LiveText live = new LiveText(brief.sheet().passages().size(), Assignment.NOT_IN_COURSE, reader());
        Generated generated = generations
                .of(order.owner())
                .get(model, brief.request(), order.freshness(), into(live), this::isWorthKeeping);
        if (generated.told()) {
            live.end();
        }
        ModelReply reply = generated.reply();
        Answer answer = isNotInCourse(reply) ? making.notCovered() : making.of(grounded(reply), reply);
        return new Written(
                Optional.of(answer.spending(generated.usage())), List.of(), generated.told() && telling.hasTold());
    }

    private LiveText.Reader reader() {
        return new LiveText.Reader() {
            @Override
            public void cited(int passage, int number) {
                telling.cited(making.citation(brief.sheet().passages().get(passage - 1), number));
            }

            @Override
            public void text(String piece) {
                telling.text(piece);
            }
        };
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
        return assignment.saysNotInCourse(reply.text());
    }

    private Grounded grounded(ModelReply reply) {
        return Grounded.of(reply.text(), brief.sheet().passages(), assignment.question(), assignment.language());
    }

    /**
     * What is wanted, whoever writes it.
     *
     * @param owner whose alone the reply is; empty where it is anyone's
     */
    record Order(Assignment assignment, Freshness freshness, String owner) {}
}
