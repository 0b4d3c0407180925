package org.mathassistant.application.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mathassistant.domain.course.BlockKind;

/**
 * The heads of blocks as French and English courses print them ("Théorème 3.2 (Rolle).", "Proof of Theorem 3.2").
 * Accents may be missing; the first letter is a capital.
 */
public final class BlockHeads {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** A longer one is a sentence. */
    private static final int MAX_HEAD = 160;

    private static final Map<BlockKind, String> WORDS = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    BlockKind.DEFINITION, "d[ée]finitions?|notations?|vocabulaire|terminolog(?:ie|y)|axiomes?|axioms?"),
            Map.entry(BlockKind.THEOREM, "th[ée]or[èe]mes?|theorems?"),
            Map.entry(
                    BlockKind.PROPOSITION,
                    "propositions?|propri[ée]t[ée]s?|propert(?:y|ies)|conjectures?|claims?|facts?"),
            Map.entry(BlockKind.LEMMA, "lemmes?|lemmas?|lemmata"),
            Map.entry(BlockKind.COROLLARY, "corollaires?|corollar(?:y|ies)"),
            Map.entry(
                    BlockKind.PROOF,
                    "(?:(?:id[ée]e|esquisse) de (?:la )?|sketch of (?:the )?)?(?:preuves?|d[ée]monstrations?|proofs?)"),
            Map.entry(
                    BlockKind.EXAMPLE,
                    "(?:worked )?examples?|exemples?|contre-?exemples?|counter-?examples?|illustrations?"),
            Map.entry(BlockKind.EXERCISE, "exercices?|exercises?|probl[èe]mes?|problems?"),
            Map.entry(BlockKind.SOLUTION, "solutions?|corrig[ée]s?|corrections?|r[ée]ponses?|answers?"),
            Map.entry(
                    BlockKind.METHOD,
                    "(?:points? )?m[ée]thodes?|methods?|savoir-faire|techniques?|algorithmes?|algorithms?"),
            Map.entry(
                    BlockKind.REMARK,
                    "remarques?|remarks?|notes?|attention|warnings?|observations?|rappels?|reminders?|commentaires?"
                            + "|comments?")));

    private static final String ANY_WORD = "(?:" + String.join("|", WORDS.values()) + ")(?![\\p{L}\\p{N}])";
    private static final Pattern WORD = Pattern.compile(ANY_WORD, FLAGS);
    private static final Map<BlockKind, Pattern> KINDS = new EnumMap<>(BlockKind.class);

    static {
        WORDS.forEach((kind, words) -> KINDS.put(kind, Pattern.compile(words, FLAGS)));
    }

    /** "Définition-proposition", "Theorem and definition": the first word decides. */
    private static final Pattern SECOND_WORD = Pattern.compile("\\s?(?:[-–/&]|et|and|ou|or)\\s?" + ANY_WORD, FLAGS);

    private static final Pattern ADJECTIVE =
            Pattern.compile("\\s(?:corrig[ée]e?s?|r[ée]solue?s?|d[ée]taill[ée]e?s?|guid[ée]e?s?)(?!\\p{L})", FLAGS);

    private static final String NUMBER_FORM =
            "(?:\\d+(?:\\.\\d+)*(?:bis|ter|[a-z])?|[A-Z](?:\\.\\d+)+|[IVXLC]+(?:\\.\\d+)*)";
    private static final Pattern NUMBER =
            Pattern.compile("\\s{1,3}(?:n°|no\\.|№|#)?\\s?(" + NUMBER_FORM + ")(?![\\p{L}\\p{N}])");
    private static final Pattern TARGET =
            Pattern.compile("\\s{0,3}[:—–-]?\\s?(?:(?i:de l['’]|de la|du|de|of the|of|to the|to|for|d['’])\\s?)?((?iu:"
                    + ANY_WORD + "))\\s(?:n°|no\\.|№|#)?\\s?(" + NUMBER_FORM + ")(?![\\p{L}\\p{N}])");
    private static final Pattern CONNECTED =
            Pattern.compile("\\s(?:(?:de|du|des|of|on|par|by|fondamental|fundamental)(?!\\p{L})|d['’]).*", FLAGS);
    private static final Pattern STOP = Pattern.compile("\\s?(?:[.:]|[—–](?=\\s)|-(?=\\s))+\\s?");
    private static final Pattern LAST_WORD_DECIDES =
            Pattern.compile("\\p{Lu}.{1,60}\\s(theorem|lemma|corollary)", FLAGS);

    private BlockHeads() {}

    /**
     * @param number as printed; empty where there is none
     * @param title as printed, without parentheses; the whole head where its words run on ("Théorème de Rolle")
     * @param target what a proof or a solution says it belongs to
     */
    public record Head(BlockKind kind, String number, String title, Optional<Named> target) {
        public Head titled(String newTitle) {
            return new Head(kind, number, newTitle, target);
        }
    }

    /** A block named by its kind and number. */
    public record Named(BlockKind kind, String number) {}

    /**
     * A head with the text after it.
     *
     * @param end where the body begins
     * @param stopped whether the head ends in a full stop, a colon or a dash
     */
    public record Start(Head head, int end, boolean stopped) {}

    /** The kind that a word names, whatever its case ("Théorème", "propriété", "Lemma"). */
    public static Optional<BlockKind> kind(String word) {
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().matcher(word.strip()).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether a word stands for several blocks ("Exercices"), as the title of a section does. */
    public static boolean isPlural(String word) {
        return word.strip().matches("(?i).*[^è]s|savoir-faire|lemmata");
    }

    /** Reads a text that is nothing but a head, because it is set off from the rest: in bold, say. */
    public static Optional<Head> whole(String text) {
        String head = text.strip();
        if (head.length() > MAX_HEAD || head.contains("\n")) {
            return Optional.empty();
        }
        return scan(head).flatMap(start -> wholeFrom(head, start)).or(() -> namedLast(head));
    }

    private static Optional<Head> wholeFrom(String text, Start start) {
        Head head = start.head();
        String rest = text.substring(start.end());
        if (rest.isBlank()) {
            return Optional.of(head);
        }
        if (!head.title().isEmpty() || head.target().isPresent()) {
            return Optional.empty();
        }
        if (start.stopped()) {
            return Optional.of(head.titled(withoutStop(rest)));
        }
        boolean runsOn = head.number().isEmpty()
                && CONNECTED.matcher(rest.startsWith(" ") ? rest : " " + rest).matches();
        return runsOn ? Optional.of(head.titled(withoutStop(text))) : Optional.empty();
    }

    private static Optional<Head> namedLast(String text) {
        Matcher matcher = LAST_WORD_DECIDES.matcher(withoutStop(text));
        return matcher.matches()
                ? kind(matcher.group(1)).map(kind -> new Head(kind, "", withoutStop(text), Optional.empty()))
                : Optional.empty();
    }

    /**
     * Reads the head at the start of a text that goes on after it, as plain text prints it. "Théorème 3.2 montre que" is no
     * head: something must end it.
     */
    public static Optional<Start> start(String text) {
        return scan(text).filter(start -> isEnded(text, start));
    }

    private static boolean isEnded(String text, Start start) {
        if (start.stopped() || start.end() >= text.length() || text.charAt(start.end()) == '\n') {
            return true;
        }
        boolean named =
                !start.head().number().isEmpty() || !start.head().title().isEmpty();
        return named && !startsInLowerCase(text.substring(start.end()));
    }

    /** Whether a text goes on with a sentence begun before. */
    public static boolean startsInLowerCase(String text) {
        String rest = text.strip();
        return !rest.isEmpty() && (Character.isLowerCase(rest.codePointAt(0)) || ",;)".indexOf(rest.charAt(0)) >= 0);
    }

    private static Optional<Start> scan(String text) {
        Matcher word = WORD.matcher(text);
        if (text.isEmpty() || !Character.isUpperCase(text.codePointAt(0)) || !word.lookingAt()) {
            return Optional.empty();
        }
        return kind(word.group()).map(kind -> scan(text, kind, word.end()));
    }

    private static Start scan(String text, BlockKind kind, int afterWord) {
        int at = skip(ADJECTIVE, text, skip(SECOND_WORD, text, afterWord));
        Optional<Named> target = Optional.empty();
        String number = "";
        String title = "";
        Matcher numbered = at(NUMBER, text, at);
        Matcher targeted = at(TARGET, text, at);
        if (numbered.lookingAt()) {
            number = numbered.group(1);
            at = numbered.end();
        } else if ((kind == BlockKind.PROOF || kind == BlockKind.SOLUTION) && targeted.lookingAt()) {
            target = target(targeted);
            number = kind == BlockKind.SOLUTION ? targeted.group(2) : "";
            title = kind == BlockKind.PROOF ? text.substring(0, targeted.end()) : "";
            at = targeted.end();
        }
        if (title.isEmpty()) {
            int closing = closingParenthesis(text, at);
            if (closing > 0) {
                title = text.substring(text.indexOf('(', at) + 1, closing).strip();
                at = closing + 1;
            }
        }
        int end = skip(STOP, text, at);
        boolean stopped = end > at && !text.substring(at, end).isBlank();
        return new Start(new Head(kind, number, title, target), end, stopped);
    }

    private static Optional<Named> target(Matcher targeted) {
        return kind(targeted.group(1)).map(kind -> new Named(kind, targeted.group(2)));
    }

    /** Where the parenthesis closes that opens here, on the same line; -1 where none does. */
    private static int closingParenthesis(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at >= text.length() || text.charAt(at) != '(') {
            return -1;
        }
        int depth = 0;
        for (; at < text.length() && text.charAt(at) != '\n'; at++) {
            depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    private static int skip(Pattern pattern, String text, int from) {
        Matcher matcher = at(pattern, text, from);
        return matcher.lookingAt() ? matcher.end() : from;
    }

    private static Matcher at(Pattern pattern, String text, int from) {
        return pattern.matcher(text).region(from, text.length()).useTransparentBounds(true);
    }

    private static String withoutStop(String text) {
        return text.strip().replaceFirst("\\s?[.:]$", "");
    }
}
