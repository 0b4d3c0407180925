package org.mathassistant.api.view;

import org.jspecify.annotations.Nullable;
import org.mathassistant.api.problem.ProblemView;
import org.mathassistant.api.problem.Problems;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.reading.Job;

/**
 * A job, for the person who waits for it.
 *
 * @param message one sentence on where it stands, in the reader's language
 * @param problem why it failed; null unless it did
 * @param report what became of the upload; null until it is done
 */
public record JobView(
        String id,
        String courseId,
        String state,
        int done,
        int total,
        String message,
        @Nullable ProblemView problem,
        @Nullable ReportView report) {

    public static JobView of(Job job, Language language) {
        return new JobView(
                job.id().value(),
                job.courseId().value(),
                job.state().name(),
                job.done(),
                job.total(),
                message(job, language),
                job.failure().map(why -> Problems.view(why, language)).orElse(null),
                job.report().map(report -> ReportView.of(report, language)).orElse(null));
    }

    private static String message(Job job, Language language) {
        return job.failure().map(why -> why.detail(language)).orElseGet(() -> Words.in(language)
                .of(job.state(), job.done(), job.total()));
    }
}
