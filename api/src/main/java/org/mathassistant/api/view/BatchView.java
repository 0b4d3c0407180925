package org.mathassistant.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mathassistant.api.problem.ProblemView;
import org.mathassistant.api.problem.Problems;
import org.mathassistant.application.running.BatchResult;
import org.mathassistant.domain.course.Language;

/** What became of the jobs of a batch, in their order. */
public record BatchView(List<ResultView> results) {

    /** What became of one job: either of the two. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ResultView(
            @Nullable AnswerView answer, @Nullable ProblemView problem) {

        public static ResultView of(BatchResult result, Language language) {
            return switch (result) {
                case BatchResult.Answered answered -> new ResultView(AnswerView.of(answered.answer()), null);
                case BatchResult.Failed failed ->
                    new ResultView(null, Problems.view(Problems.of(failed.cause()), language));
            };
        }
    }
}
