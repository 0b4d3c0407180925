package org.mathassistant.application.composition;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.mathassistant.application.text.Words;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Passage;

/** Recognises the blocks that show where something fails, by their words in French or English. */
final class Counterexamples {
    private static final Set<BlockKind> KINDS = Set.of(BlockKind.EXAMPLE, BlockKind.REMARK, BlockKind.TEXT);

    private static final Set<String> WORDS = Set.of(
            ("contre-exemple contre-exemples reciproque fausse faux defaut insuffisant insuffisante indispensable"
                            + " indispensables necessaire necessaires"
                            + " counterexample counterexamples counter-example converse false fails fail failing"
                            + " insufficient necessary essential")
                    .split(" "));

    /** "n'est pas", "chaque hypothèse compte": enough in a title, too common in a text. */
    private static final Set<String> IN_TITLES = Set.copyOf(Arrays.asList(
            "pas", "not", "sans", "without", "attention", "piege", "hypothese", "hypotheses", "hypothesis"));

    private Counterexamples() {}

    static boolean includes(Passage passage) {
        List<String> title = Words.of(passage.title());
        return KINDS.contains(passage.kind())
                && (title.stream().anyMatch(word -> WORDS.contains(word) || IN_TITLES.contains(word))
                        || Words.of(passage.text()).stream().anyMatch(WORDS::contains));
    }
}
