package org.mathassistant.domain.course;

/**
 * A chapter or section as the reader sees it.
 *
 * @param number as printed ("3", "2.4", "A"); empty where it has none
 * @param title Markdown with LaTeX; empty where it has none
 */
public record Heading(String number, String title) {
    /** The place of what stands before any heading. */
    public static final Heading NONE = new Heading("", "");

    public boolean isEmpty() {
        return number.isEmpty() && title.isEmpty();
    }
}
