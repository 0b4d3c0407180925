package org.mathassistant.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.mathassistant.application.ingestion.Receipt;
import org.mathassistant.domain.reading.JobId;

/**
 * What an upload became.
 *
 * @param jobId the job that reads it; left out where there is nothing to read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReceiptView(String courseId, @Nullable String jobId) {

    public static ReceiptView of(Receipt receipt) {
        return new ReceiptView(
                receipt.course().value(), receipt.job().map(JobId::value).orElse(null));
    }
}
