package org.mathassistant.infrastructure.hibernate;

import java.util.List;

/**
 * One thing that a question says.
 *
 * @param forms terms each of which says it: the word, the concept that it names, signs of mathematics
 * @param hints concepts that it may mean, for students say so
 * @param apart the words of a name of several: for each its forms; a passage with all of them may say it
 * @param word to look for misspelt; empty where that makes no sense
 * @param role how much of what is asked lies in it
 */
record QuestionTerm(
        List<String> forms, List<String> hints, List<List<String>> apart, String word, Role role, int position) {
    QuestionTerm {
        forms = List.copyOf(forms);
        hints = List.copyOf(hints);
        apart = List.copyOf(apart);
    }

    /** What a term does in a question. */
    enum Role {
        /** It says what the question is about. */
        SUBJECT,
        /** A verb or adverb that may say what the question is about. */
        ASIDE,
        /** What students say when they may mean a concept. */
        HINT,
        /** It stands in questions about anything. */
        EVERYDAY
    }

    /** Whether it is a letter or sign of a formula, of which a course may write another one. */
    boolean isSign() {
        return !forms.isEmpty() && forms.getFirst().startsWith("m_");
    }

    boolean isHint() {
        return role == Role.HINT;
    }

    /** Whether mathematics has a name for it. */
    boolean isConcept() {
        return forms.stream().anyMatch(form -> form.startsWith("c_"));
    }
}
