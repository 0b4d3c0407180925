package org.mathassistant.application.conversation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mathassistant.application.text.Folding;
import org.mathassistant.application.text.Words;

/**
 * What was said in a conversation, taken apart.
 *
 * @param said without thanks before it
 * @param core also without the word that joins it to what was asked before
 * @param isJoined whether there was such a word ("et", "what about")
 * @param words of the core, in lower case without accents; none of its formulas
 * @param formulas how many formulas it holds
 */
record Remark(String said, String core, boolean isJoined, List<String> words, int formulas) {
    private static final Pattern THANKS = Pattern.compile(
            "^(?:(?:ok|okay|d'accord|merci(?: beaucoup)?|super|ah|oh|hmm+|oui|non|bien|parfait|thanks(?: a lot)?"
                    + "|thank you|great|yes|no|right|fine|i see|je vois)\\b[\\s,;.!:…]*)+");

    private static final Pattern JOINING = Pattern.compile(
            "^(?:(?:et|mais|ou|donc|alors|puis|and|but|or|so|then)\\s+)*"
                    + "(?:et|mais|and|but|what about|how about|what if|qu'en est-il (?:de|du|des)|et qu'en est-il de)\\s+(?=\\S)");

    private static final Pattern FORMULA = Pattern.compile("\\$[^$]*\\$|[A-Za-z](?:_\\w+|\\(\\w\\))?\\s*=\\s*\\S+");

    /** Beginnings of questions and requests, which a subject follows. */
    private static final Pattern HEAD = Pattern.compile(
            "^(?:qu'est-ce qu|c'est quoi|que dit|quel(?:le)?s? |definis|definition d|enonce|what (?:is|are|does|do) "
                    + "|which |define |definition of|state )");

    private static final Pattern OBJECT = Pattern.compile(
            "^(.*?\\b(?:d[eé]montre[rz]?|prouve[rz]?|explique[rz]?|[eé]nonce[rz]?|d[eé]finis|calcule[rz]?|r[eé]sous|prove"
                    + "|explain|state|define|compute|show|solve))(?:-l[ea]s?|-moi [cç]a|\\s+(?:[cç]a|cela|ce th[eé]or[eè]me|it|this"
                    + "|that|them|this theorem|that theorem))(?=\\s*[?!.…]*$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern CONDITION =
            Pattern.compile("^(?:si|pour|avec|dans|quand|lorsqu|en|sur|sans|if|for|with|in|when|without|over|on)\\b");

    /** More words about something than a follow-up has. */
    private static final int OWN_SUBJECT = 4;

    /** More than one that points back has. */
    private static final int POINTING_BACK = 2;

    static Remark of(String text) {
        String plain = text.strip().replace('’', '\'');
        String thankless = plain.substring(end(THANKS, plain));
        int joint = end(JOINING, thankless);
        String rest = thankless.substring(joint);
        String prose = FORMULA.matcher(rest).replaceAll(" ");
        int formulas = (int) FORMULA.matcher(rest).results().count();
        return new Remark(thankless, rest, joint > 0, Words.of(prose), formulas);
    }

    private static int end(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(Folding.fold(text));
        return matcher.find() ? matcher.end() : 0;
    }

    /** Whether it needs the question before. */
    boolean isFollowUp() {
        if (core.isEmpty()) {
            return false;
        }
        if (isJoined) {
            return true;
        }
        long telling = telling();
        return telling + formulas == 0 || (pointsBack() && telling <= POINTING_BACK);
    }

    /** Whether it could be said of anything. */
    boolean saysNothingOfASubject() {
        return telling() == 0 && formulas == 0;
    }

    /** Whether it says itself what it is about. */
    boolean bringsItsSubject() {
        long telling = telling();
        if (telling == 0 || pointsBack()) {
            return false;
        }
        if (isNamed()) {
            return true;
        }
        boolean asks = HEAD.matcher(Folding.fold(core)).find();
        return !isJoined || asks || (telling >= OWN_SUBJECT && !isCondition());
    }

    /** "le théorème des accroissements finis", "the converse of Rolle's theorem". */
    private boolean isNamed() {
        return words.stream().anyMatch(FollowUpWords.KINDS::contains) && telling() >= 2 && !isCondition();
    }

    /** Whether it is no more than something's name. */
    boolean isPhrase() {
        return !words.isEmpty()
                && FollowUpWords.ARTICLES.contains(firstPart())
                && words.stream().noneMatch(FollowUpWords.VERBS::contains);
    }

    /** Whether it asks for something that belongs to a subject ("la réciproque", "an example"), and says no more. */
    boolean isRelation() {
        return saysNothingOfASubject()
                && !pointsBack()
                && words.stream().anyMatch(FollowUpWords.RELATIONS::contains)
                && FollowUpWords.RELATIONS.contains(lastPart());
    }

    /** "Démontre-le", with the subject in place of the pronoun. */
    Optional<String> withObject(String phrase) {
        Matcher matcher = OBJECT.matcher(core);
        return matcher.find()
                ? Optional.of(matcher.group(1) + " " + phrase + core.substring(matcher.end()))
                : Optional.empty();
    }

    /** The sign that ends it, with the space before it. */
    String end() {
        Matcher matcher = Pattern.compile("\\s*[?!.…]+$").matcher(core);
        return matcher.find() ? matcher.group() : "";
    }

    private boolean isCondition() {
        return CONDITION.matcher(Folding.fold(core)).find();
    }

    private boolean pointsBack() {
        return words.stream().anyMatch(Remark::isPointer) || endsWithThat();
    }

    /** "Prove that"; but "prove that it converges" points back by its "it" alone. */
    private boolean endsWithThat() {
        int at = words.indexOf("that");
        return at >= 0
                && (at == words.size() - 1 || (at > 0 && words.get(at - 1).equals("is")));
    }

    private static boolean isPointer(String word) {
        return FollowUpWords.POINTERS.contains(word)
                || FollowUpWords.POINTER_ENDS.stream().anyMatch(word::endsWith);
    }

    /** How many of its words say something about a subject. */
    private long telling() {
        return words.stream()
                .map(word -> word.substring(word.lastIndexOf('\'') + 1))
                .filter(word -> !isEmptyOfSubject(word))
                .count();
    }

    private static boolean isEmptyOfSubject(String word) {
        return word.length() < 3 || isPointer(word) || isEmpty(word) || isEmpty(word.split("-", 2)[0]);
    }

    private static boolean isEmpty(String word) {
        return FollowUpWords.EMPTY.contains(word)
                || FollowUpWords.RELATIONS.contains(word)
                || FollowUpWords.VERBS.contains(word);
    }

    private String firstPart() {
        return words.get(0).split("'", 2)[0];
    }

    private String lastPart() {
        String last = words.get(words.size() - 1);
        return last.substring(last.lastIndexOf('\'') + 1);
    }
}
