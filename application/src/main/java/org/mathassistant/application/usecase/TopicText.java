package org.mathassistant.application.usecase;

import java.util.List;
import org.mathassistant.application.composition.TopicComposition;
import org.mathassistant.application.composition.TopicPart;
import org.mathassistant.application.prompt.Prompt;
import org.mathassistant.application.prompt.RequestText;
import org.mathassistant.application.reuse.Canonical;
import org.mathassistant.application.reuse.Reuse;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.application.scenario.TaskContext;
import org.mathassistant.application.scenario.Writing;
import org.mathassistant.application.text.QuestionForm;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.request.Scope;

/**
 * What the course says about a topic, as a text of one kind: a model writes it, or it is put together of the course's own
 * blocks.
 *
 * @param task the name of the task in answers
 * @param manner how a model is to write it
 * @param parts what it consists of where no model writes, in their order
 */
record TopicText(String task, Prompt manner, List<TopicPart> parts) {
    TopicText(String task, Prompt manner, TopicPart... parts) {
        this(task, manner, List.of(parts));
    }

    Reuse reuse(String topic) {
        return new Reuse(Canonical.of(task).with("topic", QuestionForm.of(topic)), Reuse.DEFAULT_LIFE);
    }

    Answer about(String topic, Scope scope, Evidence evidence, TaskContext context) {
        Writing writing = Writing.onTopic(task, manner, new RequestText().document("topic", topic));
        return context.write(writing, evidence)
                .orElseGet(() -> TopicComposition.compose(task, topic, parts, scope, evidence, context.language()));
    }
}
