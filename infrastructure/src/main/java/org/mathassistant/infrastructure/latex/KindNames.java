package org.mathassistant.infrastructure.latex;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mathassistant.domain.course.BlockKind;

/** Tells what a block is from what it is called, in French or in English. */
final class KindNames {
    /** Whole words, also in the plural. */
    private static final Map<String, BlockKind> WORDS = new LinkedHashMap<>();
    /** Beginnings of words, long enough to stand for nothing else. */
    private static final Map<String, BlockKind> STEMS = new LinkedHashMap<>();

    static {
        words(BlockKind.DEFINITION, "def", "defi", "defn", "dfn", "df", "defin", "deff", "defs");
        stems(BlockKind.DEFINITION, "definit");
        words(BlockKind.THEOREM, "th", "thm", "theo", "teo", "theoreme", "thme", "thrm", "theor");
        stems(BlockKind.THEOREM, "theorem");
        words(BlockKind.PROPOSITION, "prop", "pro", "propo", "propri", "prp", "ppte", "pte", "claim", "fact", "fait");
        words(BlockKind.PROPOSITION, "resultat", "result", "affirmation", "critere", "criterion");
        stems(BlockKind.PROPOSITION, "proposition", "propriete", "property", "properties");
        words(BlockKind.LEMMA, "lem", "lm", "lma", "lemme", "lemma", "sublemma", "lemmes", "lemmata");
        stems(BlockKind.LEMMA, "lemma", "lemme");
        words(BlockKind.COROLLARY, "cor", "coro", "crl", "corol", "consequence");
        stems(BlockKind.COROLLARY, "corollar", "corollair", "corolair");
        words(BlockKind.PROOF, "proof", "pf", "preuve", "dem", "demo", "demos", "prf");
        stems(BlockKind.PROOF, "demonstration");
        words(BlockKind.EXAMPLE, "ex", "exa", "exam", "exmp", "exm", "exple", "expl", "exemp", "examp", "cex");
        words(BlockKind.EXAMPLE, "illustration", "counterexample", "contrexemple", "application", "appli");
        stems(BlockKind.EXAMPLE, "exemple", "example");
        words(BlockKind.EXERCISE, "exo", "exer", "exr", "exs", "xca", "problem", "probleme", "question", "activite");
        words(BlockKind.EXERCISE, "prob", "pb", "activity", "quest", "devoir", "ques", "kholle", "colle", "prblm");
        stems(BlockKind.EXERCISE, "exerci", "problem");
        words(BlockKind.SOLUTION, "sol", "soln", "reponse", "answer", "correction", "corr", "correc", "ans");
        stems(BlockKind.SOLUTION, "solution", "corrig");
        words(BlockKind.METHOD, "meth", "methode", "method", "algorithm", "algorithme", "algo", "procedure", "recette");
        words(BlockKind.METHOD, "technique", "strategie", "strategy", "recipe");
        stems(BlockKind.METHOD, "methode", "savoirfaire");
        words(BlockKind.REMARK, "rem", "rq", "rk", "rmk", "rmq", "remark", "remarque", "note", "nb", "observation");
        words(BlockKind.REMARK, "warning", "attention", "avertissement", "comment", "commentaire", "notation");
        words(BlockKind.REMARK, "convention", "hint", "indication", "conjecture");
        stems(BlockKind.REMARK, "remark", "remarqu");
    }

    private KindNames() {}

    private static void words(BlockKind kind, String... words) {
        for (String word : words) {
            WORDS.put(word, kind);
        }
    }

    private static void stems(BlockKind kind, String... stems) {
        for (String stem : stems) {
            STEMS.put(stem, kind);
        }
    }

    /** The kind of a declared theorem: by its printed name, else by its environment's; a hybrid by its first part. */
    static BlockKind ofTheorem(String printed, String environment) {
        return firstKnown(words(printed))
                .or(() -> firstKnown(words(environment)))
                .or(() -> byStart(environment))
                .orElse(BlockKind.REMARK);
    }

    /** The kind that the name of any environment stands for, if it clearly stands for one. */
    static Optional<BlockKind> ofEnvironment(String name) {
        List<String> words = words(name);
        return words.isEmpty() ? Optional.empty() : known(words.getFirst()).or(() -> containsStem(name));
    }

    /** The kind that a heading or a label in bold names with its first word. */
    static Optional<BlockKind> ofHeading(String heading) {
        List<String> words = words(heading);
        return words.isEmpty() ? Optional.empty() : known(words.getFirst());
    }

    /** The first word among those of a heading, without accents and in lower case; empty where there is none. */
    static String firstWord(String heading) {
        List<String> words = words(heading);
        return words.isEmpty() ? "" : words.getFirst();
    }

    private static Optional<BlockKind> firstKnown(List<String> words) {
        return words.stream().map(KindNames::known).flatMap(Optional::stream).findFirst();
    }

    private static Optional<BlockKind> known(String word) {
        BlockKind kind = WORDS.get(word);
        if (kind == null && word.endsWith("s")) {
            kind = WORDS.get(word.substring(0, word.length() - 1));
        }
        return kind != null ? Optional.of(kind) : stem(word);
    }

    private static Optional<BlockKind> stem(String word) {
        for (Map.Entry<String, BlockKind> stem : STEMS.entrySet()) {
            if (word.startsWith(stem.getKey())) {
                return Optional.of(stem.getValue());
            }
        }
        return Optional.empty();
    }

    /** {@code myexercise}, {@code monexercice}. */
    private static Optional<BlockKind> containsStem(String name) {
        String plain = normalize(name);
        for (String own : List.of("my", "mon", "ma", "the", "new", "le", "la", "un")) {
            if (plain.startsWith(own)) {
                Optional<BlockKind> kind = known(plain.substring(own.length()));
                if (kind.isPresent()) {
                    return kind;
                }
            }
        }
        return Optional.empty();
    }

    /** {@code propdef}, {@code thmdefn}: hybrids written as one word. */
    private static Optional<BlockKind> byStart(String environment) {
        String plain = normalize(environment).replaceAll("[^a-z]", "");
        for (int length = plain.length() - 1; length >= 2; length--) {
            BlockKind kind = WORDS.get(plain.substring(0, length));
            if (kind != null) {
                return Optional.of(kind);
            }
        }
        return containsStem(environment);
    }

    /** The words of a name, without accents, in lower case; {@code theoDef} has two. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        String spaced = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("([a-z])([A-Z])", "$1 $2");
        for (String word : spaced.split("[^A-Za-z]+")) {
            if (!word.isEmpty()) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    private static String normalize(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
