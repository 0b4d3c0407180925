package org.mathassistant.application.generation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mathassistant.application.generation.Generations.Generated;
import org.mathassistant.application.grounding.Grounding;
import org.mathassistant.application.prompt.Assignment;
import org.mathassistant.application.result.MalformedResult;
import org.mathassistant.application.result.Trees;
import org.mathassistant.application.scenario.Drafting;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.Usage;
import org.mathassistant.domain.model.LastingModelFailure;
import org.mathassistant.domain.model.ModelFailure;
import org.mathassistant.domain.model.ModelListener;
import org.mathassistant.domain.model.ModelReply;
import org.mathassistant.domain.model.ModelRequest;
import org.mathassistant.domain.port.IJsonParser;
import org.mathassistant.domain.result.Structured;

/**
 * One model's way to one result that is values: it is told the form, its reply is read by the same form, and where that
 * fails it is told why, once.
 */
final class DraftAttempt<T extends Structured> {
    private final Drafting<T> drafting;
    private final Attempt.Order order;
    private final Assignment.Brief brief;
    private final Model model;
    private final IJsonParser json;
    private final ModelAnswer making;

    DraftAttempt(
            Drafting<T> drafting,
            Attempt.Order order,
            Assignment.Brief brief,
            Model model,
            IJsonParser json,
            ModelAnswer making) {
        this.drafting = drafting;
        this.order = order;
        this.brief = brief;
        this.model = model;
        this.json = json;
        this.making = making;
    }

    /** @throws ModelFailure where the model gives no reply, or twice none in the form */
    Written written(Generations all, Writer.Listener listener) {
        Generations generations = all.of(order.owner());
        ModelListener silent = new Silent(listener);
        Generated first = generations.get(model, brief.request(), order.freshness(), silent, this::isUsable);
        Usage spent = first.usage();
        Answer answer;
        try {
            answer = answer(first.reply());
        } catch (MalformedResult problem) {
            ModelRequest again = brief.afterReply(
                    first.reply().text(), problem.problem(), order.assignment().language());
            Generated second = generations.get(model, again, order.freshness(), silent, this::isUsable);
            spent = spent.plus(second.usage());
            answer = repaired(second.reply());
        }
        return new Written(Optional.of(answer.spending(spent)), List.of(), true);
    }

    private Answer repaired(ModelReply reply) {
        try {
            return answer(reply);
        } catch (MalformedResult problem) {
            throw new LastingModelFailure(
                    ModelFailure.Reason.UNUSABLE, "the model wrote no usable result, twice: " + problem.path(), null);
        }
    }

    private boolean isUsable(ModelReply reply) {
        try {
            answer(reply);
            return reply.finish() == ModelReply.Finish.STOP;
        } catch (MalformedResult e) {
            return false;
        }
    }

    private Answer answer(ModelReply reply) {
        if (order.assignment().saysNotInCourse(reply.text())) {
            return making.notCovered();
        }
        Grounding grounding = new Grounding(
                brief.sheet().passages(),
                order.assignment().question(),
                order.assignment().language());
        @Nullable
        Object tree = Trees.mapTexts(parsed(reply.text()), drafting.form().copied(), grounding::text);
        T result = drafting.accepted().apply(drafting.form().read(tree));
        return making.of(grounding.result(drafting.text().apply(result)), reply).holding(result);
    }

    private @Nullable Object parsed(String reply) {
        try {
            return json.parse(JsonReply.of(reply));
        } catch (IllegalArgumentException e) {
            throw new MalformedResult("", "this is not one JSON object: " + e.getMessage());
        }
    }

    /** Half a result is none: nothing is told until it is whole. */
    private record Silent(Writer.Listener listener) implements ModelListener {
        @Override
        public void text(String piece) {
            // provisional, and no text that anyone could read
        }

        @Override
        public boolean isGone() {
            return listener.isGone();
        }
    }
}
