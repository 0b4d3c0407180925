package org.mathassistant.api.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.mathassistant.application.task.Fields;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.ProblemCode;

/** The parameters behind the question mark. */
public final class Query {

    private static final String LIMIT = "limit";
    private static final Set<String> NUMBERS = Set.of(LIMIT, "page", "width");
    /** How many items a page holds where the request does not say. */
    public static final int DEFAULT_LIMIT = 50;
    /** How many it holds at most. */
    public static final int MAX_LIMIT = 500;

    private Query() {}

    /**
     * The parameters as fields; {@code limit}, {@code page} and {@code width} are numbers, everything else a text.
     *
     * @throws InvalidInput for a parameter that isn't known, is given twice, or a number that is none
     */
    public static Fields of(HttpServletRequest request, Set<String> known) {
        Map<String, Object> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, given) -> values.put(name, single(name, given)));
        return new Fields(values, known);
    }

    public static int limit(Fields query) {
        return query.integer(LIMIT, 1, MAX_LIMIT, DEFAULT_LIMIT);
    }

    private static Object single(String name, String[] given) {
        if (given.length > 1) {
            String shown = Fields.shortened(name);
            throw new InvalidInput(shown, ProblemCode.DUPLICATE_FIELD, shown);
        }
        return NUMBERS.contains(name) ? number(given[0]) : given[0];
    }

    /** What is no number stays a text, and is refused as the wrong type. */
    private static Object number(String written) {
        return written.matches("-?[0-9]{1,9}") ? (Object) Integer.valueOf(written) : written;
    }
}
