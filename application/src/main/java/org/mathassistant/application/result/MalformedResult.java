package org.mathassistant.application.result;

import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.error.Wording;

/** A value has not the form that it must have. The message says where ("questions[2].options") and what is expected. */
public final class MalformedResult extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final transient Wording rule;

    /** @param rule what is expected there, in English, for a model alone */
    public MalformedResult(String path, String rule) {
        this(path, language -> rule);
    }

    /** @param rule what is expected there */
    public MalformedResult(String path, Wording rule) {
        super(path.isEmpty() ? rule.text(Language.EN) : path + ": " + rule.text(Language.EN));
        this.path = path;
        this.rule = rule;
    }

    /** Where; empty for the whole. */
    public String path() {
        return path;
    }

    /** What is expected there. */
    public Wording rule() {
        return rule;
    }

    /** Where it is wrong, and what is expected there, in English. */
    public String problem() {
        return String.valueOf(getMessage());
    }
}
