package org.mathassistant.application.routing;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a request is about, by taking away what only asks. */
final class Subjects {
    /** How many tokens may stand before what is to be proved. */
    private static final int HEAD = 12;

    /** Thanks are looked for in so many characters at the end. */
    private static final int CLOSE = 80;

    private static final Pattern THANKS = Pattern.compile(
            "(?i)(?:[\\s,.!?]{0,3}(?:s['’]il (?:te|vous) pla[iî]t|svp|stp|please|pls|plz|merci(?: d['’]avance| beaucoup)?"
                    + "|(?:thanks|thank you)(?: in advance)?|to me|for me|pour moi)(?![\\p{L}\\d]))++[\\s.!?]*$");
    /** Behind one of these stands the subject: "an exam of 2 h with solutions on series". */
    private static final Set<String> ANCHORS = Set.of("sur", "on", "about", "regarding", "concernant");

    /** A number behind one of these belongs to it: "leçon 5". */
    private static final Set<String> NUMBERED =
            Set.of("chapitre", "chapter", "chap", "section", "lecon", "lesson", "lecture", "partie", "part", "theme");

    private static final Set<String> ARTICLES =
            Set.of("le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "the", "a", "an", "et", "and");
    private static final Pattern PAUSE = Pattern.compile("[,;.?!]\\s+(?=\\p{L})");
    private static final Pattern ASIDE = Pattern.compile(
            "(?i)\\s(?:comme si|comme un|like i|as if|niveau|level|(?:avec|with|sans|without) (?:(?:les|des|la|le|un|une|the|its|full) )?"
                    + "(?:solutions?|answers?|corrig|correction|bar[eè]me|marking|d[ée]finitions?|preuves?|proofs|d[ée]monstrations?"
                    + "|exercices|exercises)|pour (?:ma|mes|mon|notre)|for (?:my|our)|depuis le d[ée]but|from scratch)(?=[\\s\\p{L}]).*");
    private static final Set<String> LINKS = Set.of("et", "and", "a", "to", ",", "-");
    private static final List<String> STEMS =
            List.of("expli", "explain", "reexpli", "demontre", "prouve", "synthetis", "recapitul", "resume", "summar");
    private static final Set<String> CLOSING = Set.of("?", ".", "!", ",", ";", ":");

    private final Set<String> around;
    private final Set<String> before;

    Subjects(RuleTable table) {
        around = table.words("AROUND");
        before = table.words("BEFORE");
    }

    /** The subject of a lesson, a quiz and the like; empty where the text names none. */
    String topic(String text) {
        String read = Durations.blanked(text);
        List<Token> tokens = Tokens.of(read);
        int from = start(tokens);
        if (from == tokens.size()) {
            return "";
        }
        int begin = tokens.get(from).start();
        String clause = clause(read.substring(begin));
        List<Token> left = Tokens.of(clause);
        int to = left.size();
        while (to > 0 && around(left.get(to - 1)) && !isNumbered(left, to - 1)) {
            to--;
        }
        return to == 0 ? "" : text.substring(begin, begin + left.get(to - 1).end());
    }

    /** The first word that does not ask, behind an anchor where there is one. */
    private int start(List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (ANCHORS.contains(tokens.get(i).word()) && !isNumber(tokens.get(i + 1))) {
                int behind = i + 1;
                while (behind < tokens.size()
                        && ARTICLES.contains(tokens.get(behind).word())) {
                    behind++;
                }
                if (behind < tokens.size()) {
                    return behind;
                }
            }
        }
        int from = 0;
        while (from < tokens.size() && takesAway(tokens.get(from), around) && !isNumberedNext(tokens, from)) {
            from++;
        }
        return from;
    }

    /** The text up to where it goes on to ask: ", tu peux me l'expliquer ?", "with solutions". */
    private String clause(String text) {
        Matcher pause = PAUSE.matcher(text);
        int end = text.length();
        while (pause.find() && end == text.length()) {
            List<Token> next = Tokens.of(text.substring(pause.end(), Math.min(text.length(), pause.end() + CLOSE)));
            if (!next.isEmpty()
                    && around(next.get(0))
                    && !ARTICLES.contains(next.get(0).word())) {
                end = pause.start();
            }
        }
        return ASIDE.matcher(text.substring(0, end)).replaceFirst("");
    }

    private static boolean isNumberedNext(List<Token> tokens, int at) {
        return NUMBERED.contains(tokens.get(at).word()) && at + 1 < tokens.size() && isNumber(tokens.get(at + 1));
    }

    /** A theorem or a formula; empty where the text names none. */
    String thing(String text) {
        String asked = withoutThanks(text);
        List<Token> tokens = Tokens.of(asked);
        int to = tokens.size();
        while (to > 0 && CLOSING.contains(tokens.get(to - 1).word())) {
            to--;
        }
        return written(asked, tokens, Math.min(to, leading(tokens, before)), to);
    }

    /** What is to be proved: what stands behind "that", else what stays when the asking is taken away. */
    String statement(String text) {
        List<Token> tokens = Tokens.of(text);
        for (int i = 0; i + 1 < tokens.size() && i < HEAD; i++) {
            String word = tokens.get(i).word();
            if (word.equals("que") || word.equals("qu") || word.equals("that")) {
                return withoutThanks(text.substring(tokens.get(i + 1).start()));
            }
        }
        return thing(text);
    }

    /** A text without the thanks behind it. */
    static String withoutThanks(String text) {
        Matcher thanks = THANKS.matcher(text).region(Math.max(0, text.length() - CLOSE), text.length());
        return (thanks.find() ? text.substring(0, thanks.start()) : text).strip();
    }

    private static int leading(List<Token> tokens, Set<String> words) {
        int from = 0;
        while (from < tokens.size() && takesAway(tokens.get(from), words)) {
            from++;
        }
        return from;
    }

    private static String written(String text, List<Token> tokens, int from, int to) {
        return from < to
                ? text.substring(tokens.get(from).start(), tokens.get(to - 1).end())
                : "";
    }

    private boolean around(Token token) {
        return takesAway(token, around);
    }

    private static boolean takesAway(Token token, Set<String> words) {
        return words.contains(token.word()) || isNumber(token) || STEMS.stream().anyMatch(token.word()::startsWith);
    }

    /** "chapitre 3", "Theorem 2.1", "chapters 1 and 2": the number belongs to the word before it. */
    private boolean isNumbered(List<Token> tokens, int at) {
        if (at < 1 || !isNumber(tokens.get(at))) {
            return false;
        }
        Token left = tokens.get(at - 1);
        boolean listed = LINKS.contains(left.word()) && at > 1 && isNumber(tokens.get(at - 2));
        return listed || (left.isWord() && (NUMBERED.contains(left.word()) || !around.contains(left.word())));
    }

    private static boolean isNumber(Token token) {
        return Character.isDigit(token.word().charAt(0));
    }
}
