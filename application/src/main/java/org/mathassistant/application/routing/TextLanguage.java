package org.mathassistant.application.routing;

import java.util.List;
import java.util.Set;
import org.mathassistant.domain.course.Language;

/** Tells French from English by the small words. */
final class TextLanguage {
    /** Further on, what is pasted may be in another language. */
    private static final int READ = 80;

    private static final Set<String> FRENCH = Set.of(
            ("le la les un une des du de au aux et ou est sont pour par avec sans que qui quoi quel quelle quels quelles ce cet"
                            + " cette ces mon ma mes je tu il on nous vous moi pas ne plus dans si alors donc mais comment pourquoi"
                            + " quand fais fait donne donnez faites explique resous resoudre corrige montrer montre demontre"
                            + " exercice exercices exo exos cours fiche interro suite suites fonction theoreme stp svp merci bonjour"
                            + " l d j qu")
                    .split(" "));
    private static final Set<String> ENGLISH = Set.of(
            ("the an of and or is are about for with without that which what how why when where who this these my your i you it"
                            + " we me not in to from do does can could would should please give make explain solve prove show find"
                            + " check mark grade easy hard generate set up whole summarize summarise simulate problem questions write prepare need minutes page paper level"
                            + " detailed lecture notes at be as exercises course sheet test exam sequence function theorem thanks hello")
                    .split(" "));

    private TextLanguage() {}

    static Language of(String text, Language undecided) {
        List<Token> tokens = Tokens.of(text.length() > 2_000 ? text.substring(0, 2_000) : text).stream()
                .limit(READ)
                .toList();
        long french = tokens.stream()
                .filter(token -> FRENCH.contains(token.word()) || isAccented(text, token))
                .count();
        long english =
                tokens.stream().filter(token -> ENGLISH.contains(token.word())).count();
        if (french == english) {
            return undecided;
        }
        return french > english ? Language.FR : Language.EN;
    }

    private static boolean isAccented(String text, Token token) {
        return token.isWord()
                && text.substring(token.start(), token.end()).chars().anyMatch(c -> "éèêàùçîôûÉÈÀÇ".indexOf(c) >= 0);
    }
}
