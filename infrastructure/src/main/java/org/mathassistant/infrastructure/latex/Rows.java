package org.mathassistant.infrastructure.latex;

import java.util.ArrayList;
import java.util.List;

/** Numbers the rows of a display as LaTeX would, and writes the numbers that something refers to. */
final class Rows {
    private final Interpreter in;
    private final boolean numbered;
    private final boolean many;
    private final List<String> labels = new ArrayList<>();
    private String tag = "";
    private boolean plainTag;
    private boolean unnumbered;

    /**
     * @param numbered whether rows have numbers unless they say otherwise
     * @param many whether each row has its own
     */
    Rows(Interpreter in, boolean numbered, boolean many) {
        this.in = in;
        this.numbered = numbered;
        this.many = many;
    }

    void label(String key) {
        if (!key.isEmpty()) {
            labels.add(key);
        }
    }

    void tag(boolean plain, String text) {
        tag = text;
        plainTag = plain;
    }

    void noNumber() {
        unnumbered = true;
    }

    /** A row ends and another follows. */
    void next(StringBuilder out) {
        if (many) {
            finish(out);
        }
    }

    /** Numbers the present row, tells its labels and shows a number that is referred to. */
    void finish(StringBuilder out) {
        String number = tag;
        if (tag.isEmpty() && numbered && !unnumbered) {
            in.counters().step("equation");
            number = in.evaluator().number("equation");
        }
        Anchor anchor = number.isEmpty() ? in.anchor() : new Anchor(number, "", "equation", false);
        labels.forEach(key -> in.label(key, anchor));
        if (!number.isEmpty() && (!labels.isEmpty() || !tag.isEmpty())) {
            String inner = number.replaceAll("\\$([^$]*)\\$", "\\\\($1\\\\)");
            String shown = plainTag ? inner : "(" + inner + ")";
            out.append(many ? " \\qquad\\text{" + shown + "}" : " \\tag" + (plainTag ? "*" : "") + "{" + inner + "}");
        }
        labels.clear();
        tag = "";
        unnumbered = false;
    }
}
