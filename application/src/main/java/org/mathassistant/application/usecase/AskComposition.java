package org.mathassistant.application.usecase;

import java.util.List;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.Provider;

/** The answer to a question without a model: the course's own blocks, quoted and organised. */
final class AskComposition {
    private AskComposition() {}

    static Answer compose(Ask ask, TaskContext context) {
        Evidence evidence = context.lookUp(ask.question());
        return Answer.of(Ask.TASK, context.language(), "", evidence.covered(), List.of(), Provider.OFFLINE);
    }
}
