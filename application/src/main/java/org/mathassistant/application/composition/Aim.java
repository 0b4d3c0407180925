package org.mathassistant.application.composition;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mathassistant.application.text.Words;
import org.mathassistant.domain.course.BlockKind;

/** The kind of block that a question asks for, by its words in French or English. */
enum Aim {
    /** Nothing in particular. */
    ANY(""),
    PROOF("demontrer demontre demontrez demontrons demonstration demonstrations preuve preuves prouver prouve prouvez"
            + " prove proves proof proofs proven"),
    SOLUTION("solution solutions corrige corriges corrections correction resolu resolue"),
    EXERCISE("exercice exercices exercise exercises exo exos entrainer entrainement practice"),
    EXAMPLE("exemple exemples example examples contre-exemple contre-exemples counterexample counterexamples"
            + " counter-example"),
    METHOD("comment methode methodes how method methods technique procedure"),
    DEFINITION("definition definitions definir definis defini definie definit define defines defined signifie"
            + " meaning"),
    STATEMENT("theoreme theoremes theorem theorems proposition propositions lemme lemmes lemma lemmas corollaire"
            + " corollaires corollary corollaries enonce enonces statement propriete proprietes property properties"
            + " critere criterion formule formula inegalite inequality");

    private static final Set<String> WHAT_IS = Set.of("quoi", "qu'est-ce", "qu'est", "what", "what's", "veut", "mean");

    private final Set<String> words;

    Aim(String words) {
        this.words = Set.copyOf(Arrays.asList(words.split(" ")));
    }

    static Aim of(String question) {
        List<String> asked = Words.of(question);
        EnumSet<Aim> found = EnumSet.noneOf(Aim.class);
        for (int i = 0; i < asked.size(); i++) {
            String before = i == 0 ? "" : asked.get(i - 1);
            for (Aim aim : values()) {
                if (aim.words.contains(asked.get(i)) && !(aim == EXAMPLE && isByTheWay(before))) {
                    found.add(aim);
                }
            }
        }
        if (found.contains(PROOF) && found.contains(METHOD) && !found.contains(STATEMENT)) {
            return METHOD;
        }
        if (found.isEmpty() && asked.stream().anyMatch(WHAT_IS::contains)) {
            return DEFINITION;
        }
        return found.stream().findFirst().orElse(ANY);
    }

    /** Whether a word, in lower case without accents, names a kind of block rather than a subject. */
    static boolean isKindWord(String word) {
        return Arrays.stream(values()).anyMatch(aim -> aim.words.contains(word));
    }

    /** "par exemple", "for example". */
    private static boolean isByTheWay(String before) {
        return before.equals("par") || before.equals("for");
    }

    /** Whether a block of this kind is what is asked for. */
    boolean wants(BlockKind kind) {
        return switch (this) {
            case ANY -> false;
            case PROOF -> kind == BlockKind.PROOF;
            case SOLUTION -> kind == BlockKind.SOLUTION || kind == BlockKind.EXERCISE;
            case EXERCISE -> kind == BlockKind.EXERCISE;
            case EXAMPLE -> kind == BlockKind.EXAMPLE;
            case METHOD -> kind == BlockKind.METHOD;
            case DEFINITION -> kind == BlockKind.DEFINITION;
            case STATEMENT -> kind.isStatement();
        };
    }
}
