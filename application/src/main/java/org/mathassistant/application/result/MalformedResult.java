package org.mathassistant.application.result;

/** A value has not the form that it must have. The message says where ("questions[2].options") and what is expected. */
public final class MalformedResult extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final String rule;

    public MalformedResult(String path, String rule) {
        super(path.isEmpty() ? rule : path + ": " + rule);
        this.path = path;
        this.rule = rule;
    }

    /** Where; empty for the whole. */
    public String path() {
        return path;
    }

    /** What is expected there. */
    public String rule() {
        return rule;
    }

    /** Where it is wrong, and what is expected there. */
    public String problem() {
        return path.isEmpty() ? rule : path + ": " + rule;
    }
}
