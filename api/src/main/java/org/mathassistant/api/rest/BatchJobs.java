package org.mathassistant.api.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mathassistant.application.running.BatchJob;
import org.mathassistant.application.task.Fields;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.ProblemCode;

/** Reads the jobs of a batch. Whether their tasks and fields are right is for each job to say. */
final class BatchJobs {

    static final String JOBS = "jobs";
    static final Set<String> FIELDS = Set.of(JOBS);

    private static final String TASK = "task";

    private BatchJobs() {}

    /** @throws InvalidInput where the body is no list of jobs; it names the one at fault, from 0 */
    static List<BatchJob> read(Map<String, Object> body) {
        Object jobs = new Fields(body, FIELDS).has(JOBS) ? body.get(JOBS) : null;
        if (jobs == null) {
            throw new InvalidInput(JOBS, ProblemCode.MISSING_FIELD, JOBS);
        }
        if (!(jobs instanceof List<?> list)) {
            throw new InvalidInput(JOBS, ProblemCode.WRONG_TYPE, JOBS, "array of objects");
        }
        List<BatchJob> read = new ArrayList<>();
        for (Object job : list) {
            read.add(job(JOBS + "[" + read.size() + "]", job));
        }
        return read;
    }

    private static BatchJob job(String place, Object job) {
        if (!(job instanceof Map<?, ?> object)) {
            throw new InvalidInput(place, ProblemCode.WRONG_TYPE, place, "object");
        }
        String named = place + "." + TASK;
        Object task = object.get(TASK);
        if (task == null) {
            throw new InvalidInput(named, ProblemCode.MISSING_FIELD, named);
        }
        if (!(task instanceof String name)) {
            throw new InvalidInput(named, ProblemCode.WRONG_TYPE, named, "string");
        }
        return new BatchJob(name, fields(object));
    }

    /** As in every request, a field that is {@code null} counts as left out. */
    private static Map<String, Object> fields(Map<?, ?> object) {
        Map<String, Object> fields = new LinkedHashMap<>();
        object.forEach((name, value) -> {
            if (value != null && !TASK.equals(name)) {
                fields.put(String.valueOf(name), value);
            }
        });
        return fields;
    }
}
