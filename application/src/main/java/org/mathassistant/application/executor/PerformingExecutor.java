package org.mathassistant.application.executor;

import java.time.Clock;
import java.time.Duration;
import org.mathassistant.application.generation.Writer;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.CacheUse;
import org.mathassistant.domain.answer.Timings;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.port.IRetriever;
import org.mathassistant.domain.request.AnswerMode;

/**
 * Performs the use case. Without a model, modes {@code auto} and {@code hybrid} answer from the course like
 * {@code course}.
 */
final class PerformingExecutor implements UseCaseExecutor {
    private final IRetriever retriever;
    private final Writer writer;
    private final Clock clock;

    PerformingExecutor(IRetriever retriever, Writer writer, Clock clock) {
        this.retriever = retriever;
        this.writer = writer;
        this.clock = clock;
    }

    /** @throws InvalidInput with {@link ProblemCode#NO_MODEL} where the model alone is to answer */
    @Override
    public Answer execute(Invocation invocation) {
        AnswerMode mode = invocation.useCase().scope().mode();
        if (mode == AnswerMode.MODEL && !writer.hasModel()) {
            throw new InvalidInput("mode", ProblemCode.NO_MODEL, mode.code());
        }
        Elapsed all = Elapsed.since(clock);
        RetrievingContext context = new RetrievingContext(invocation, retriever, writer, clock);
        Answer answer = invocation.useCase().perform(context).noted(context.notices());
        if (!context.hasToldText()) {
            Replay.text(answer, invocation.listener());
        }
        return answer.served("", CacheUse.MISS, timings(context.retrieval(), all.time()));
    }

    private static Timings timings(Duration retrieval, Duration all) {
        Duration rest = all.minus(retrieval);
        return new Timings(retrieval, rest.isNegative() ? Duration.ZERO : rest, all);
    }
}
