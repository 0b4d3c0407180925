package org.mathassistant.application.composition;

/** What a tutor says, from the lightest hint on. */
public enum Hints {
    /** All hints together: where there is no conversation to give them one by one. */
    ALL("tutor.lead", "tutor.now"),
    /** What to remember, by its name. */
    RECALL("hint.recall.lead", "hint.more"),
    /** The same, as the course says it. */
    READ("hint.read.lead", "hint.more"),
    /** What to use. */
    USE("hint.use.lead", "hint.last");

    private final String lead;
    private final String end;

    Hints(String lead, String end) {
        this.lead = lead;
        this.end = end;
    }

    /** The sentence before, in the texts of questions. */
    String lead() {
        return lead;
    }

    /** The sentence behind. */
    String end() {
        return end;
    }

    /** Whether definitions and methods are quoted, not only named. */
    boolean quotes() {
        return this != RECALL;
    }

    /** Whether it is said which statements and examples help. */
    boolean namesStatements() {
        return this == ALL || this == USE;
    }
}
