package org.mathassistant.infrastructure.hibernate;

import java.util.List;

/**
 * One thing that a question says.
 *
 * @param forms terms each of which says it: the word, the concept that it names, signs of mathematics
 * @param hints concepts that it may mean, for students say so
 * @param apart the words of a name of several: for each its forms; a passage with all of them may say it
 * @param word to look for misspelt; empty where that makes no sense
 * @param emphasis how much of what is asked lies in it: 1; less for words of every day
 */
record QuestionTerm(
        List<String> forms, List<String> hints, List<List<String>> apart, String word, double emphasis, int position) {
    QuestionTerm {
        forms = List.copyOf(forms);
        hints = List.copyOf(hints);
        apart = List.copyOf(apart);
    }

    /** Whether mathematics has a name for it. */
    boolean isConcept() {
        return forms.stream().anyMatch(form -> form.startsWith("c_"));
    }
}
