package org.mathassistant.application.executor;

import org.mathassistant.domain.answer.Answer;

/** Answers a request; decorated by what each request goes through. */
@FunctionalInterface
public interface UseCaseExecutor {
    Answer execute(Invocation invocation);
}
