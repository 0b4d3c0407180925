package org.mathassistant.application.conversation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a question is about, where it is a plain one: "Que dit | le théorème de Rolle | ?".
 *
 * @param head what is asked of it
 * @param phrase what it is called, with its article
 * @param tail what stands behind it
 */
record Subject(String head, String phrase, String tail) {
    private static final Pattern FRENCH = pattern(
            "^(qu['’]est-ce qu(?:e |['’])|c['’]est quoi |que dit |[eé]nonce[rz]? |d[eé]montre[rz]? |prouve[rz]? |explique(?:-moi)? "
                    + "|rappelle |d[eé]finis |donne (?:l['’][eé]nonc[eé]|la d[eé]finition) d(?:e |['’]))"
                    + "((?:le |la |l['’]|les |un |une |des )[^?!.:,;]+?)(\\s*[?!.]*)$");

    private static final Pattern ENGLISH = pattern(
            "^(what (?:is|are|does) |what's |state |prove |explain |define |recall |give the (?:definition|statement) of )"
                    + "((?:the |an? )?[^?!.:,;]+?)((?: (?:say|state|mean))?\\s*[?!.]*)$");

    static Optional<Subject> of(String question) {
        return match(FRENCH, question).or(() -> match(ENGLISH, question));
    }

    private static Optional<Subject> match(Pattern pattern, String question) {
        Matcher matcher = pattern.matcher(question.strip());
        return matcher.find()
                ? Optional.of(new Subject(matcher.group(1), matcher.group(2), matcher.group(3)))
                : Optional.empty();
    }

    /** The same question of another subject. */
    String replacedBy(String other) {
        boolean elided = head.endsWith("'") || head.endsWith("’");
        boolean vowel = other.matches("(?iu)^[aeiouhyàâéèêëîïôûù].*");
        String fitting = head;
        if (elided && !vowel) {
            fitting = head.substring(0, head.length() - 1) + "e ";
        } else if (!elided && vowel && head.toLowerCase(Locale.ROOT).endsWith("est-ce que ")) {
            fitting = head.substring(0, head.length() - 2) + "'";
        }
        return fitting + other + tail;
    }

    /** "la réciproque" becomes "la réciproque du théorème de Pythagore". */
    String genitiveBehind(String thing) {
        String lower = phrase.toLowerCase(Locale.ROOT);
        if (FRENCH.matcher(head + phrase + tail).find()) {
            return thing + french(lower);
        }
        return thing + " of " + phrase;
    }

    private String french(String lower) {
        if (lower.startsWith("le ")) {
            return " du " + phrase.substring(3);
        }
        if (lower.startsWith("les ")) {
            return " des " + phrase.substring(4);
        }
        if (lower.startsWith("des ")) {
            return " de " + phrase.substring(4);
        }
        return (lower.startsWith("un ") || lower.startsWith("une ") ? " d'" : " de ") + phrase;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
