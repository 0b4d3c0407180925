package org.mathassistant.application.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mathassistant.application.text.Reference.Target;
import org.mathassistant.domain.course.BlockKind;

/** A word that a number makes a reference: "théorème", "thm", "p". Words stand here in lower case without accents. */
record ReferenceWord(Target target, Optional<BlockKind> kind, boolean plural) {
    private static final Map<String, ReferenceWord> WORDS = new HashMap<>();

    static {
        kind(BlockKind.THEOREM, "theoreme theorem thm th theor", "theoremes theorems thms");
        kind(BlockKind.DEFINITION, "definition def defn", "definitions defs");
        kind(BlockKind.PROPOSITION, "proposition prop", "propositions props");
        kind(BlockKind.LEMMA, "lemme lemma lem", "lemmes lemmas lemmata");
        kind(BlockKind.COROLLARY, "corollaire corollary cor coro", "corollaires corollaries");
        kind(BlockKind.EXERCISE, "exercice exercise ex exo exer", "exercices exercises exos");
        kind(BlockKind.EXAMPLE, "exemple example", "exemples examples");
        kind(BlockKind.REMARK, "remarque remark rem rmk rq", "remarques remarks");
        kind(BlockKind.METHOD, "methode method", "methodes methods");
        place(Target.PAGE, "page p pg", "pages pp");
        place(Target.CHAPTER, "chapitre chapter chap ch annexe appendix", "chapitres chapters");
        place(Target.SECTION, "section sec sect paragraphe paragraph §", "sections §§");
    }

    /** What a word, in lower case and without accents, announces. */
    static Optional<ReferenceWord> of(String word) {
        return Optional.ofNullable(WORDS.get(word));
    }

    private static void kind(BlockKind kind, String singular, String plural) {
        add(Target.BLOCK, Optional.of(kind), singular, plural);
    }

    private static void place(Target target, String singular, String plural) {
        add(target, Optional.empty(), singular, plural);
    }

    private static void add(Target target, Optional<BlockKind> kind, String singular, String plural) {
        Arrays.stream(singular.split(" ")).forEach(w -> WORDS.put(w, new ReferenceWord(target, kind, false)));
        Arrays.stream(plural.split(" ")).forEach(w -> WORDS.put(w, new ReferenceWord(target, kind, true)));
    }
}
