package org.mathassistant.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A problem (RFC 9457).
 *
 * @param type names the kind of problem, stable across versions
 * @param field the input at fault; left out where no one field is
 * @param task the task that the input was for; left out where none was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemView(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String field,
        @Nullable String task) {}
