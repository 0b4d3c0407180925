package org.mathassistant.application.running;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One task of a batch.
 *
 * @param task its name
 * @param fields as in the REST API
 */
public record BatchJob(String task, Map<String, Object> fields) {
    public BatchJob {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
