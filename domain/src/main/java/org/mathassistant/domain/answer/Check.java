package org.mathassistant.domain.answer;

/**
 * Something in an answer that was compared with what it claims to be.
 *
 * @param claim what the answer says, Markdown with LaTeX
 * @param witness what was found: the block that holds the quotation, the values where two expressions differ; may be empty
 */
public record Check(String claim, Verdict verdict, String witness) {
    /** The outcome of a comparison. */
    public enum Verdict {
        EQUAL,
        DIFFERENT,
        UNDECIDED
    }
}
