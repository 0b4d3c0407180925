package org.mathassistant.infrastructure.hibernate;

import java.util.List;

/**
 * One thing that a question says.
 *
 * @param term as it stands in the index
 * @param others terms that say the same: signs of mathematics and kindred words
 * @param position of the word in the question; neighbours differ by one
 */
record QuestionTerm(String term, List<String> others, int position) {
    QuestionTerm {
        others = List.copyOf(others);
    }
}
