package org.mathassistant.application.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** References to places of a course in what people write, in French and English: "théorème 3.2", "p. 41", "(3.2)". */
public final class References {
    /** A text is read up to here; a question is shorter. */
    public static final int MAX_LENGTH = 8_000;

    /** A range ("exercices 3 à 5") names at most this many; of a longer one only the ends count. */
    public static final int MAX_RANGE = 20;

    private static final int MAX_REFERENCES = 50;

    private static final String DOTS = "(?:\\.\\d{1,4}){0,5}+";
    private static final String NUMBER =
            "(?:(?:\\d{1,4}+|[A-Z](?=\\.\\d)|[IVXLC]{1,6}(?=\\.\\d))" + DOTS + "(?:[- ]?(?:bis|ter|quater)\\b)?)";
    private static final String PLACE_NUMBER = "(?:" + NUMBER + "|(?:[IVXLC]{1,7}|[ivxlc]{1,7}|[A-Z])(?![\\p{L}'’]))";
    private static final String NUMERO = "(?:n\\s?°|n\\s?º|№|no\\.?(?=\\s?\\d)|num[ée]ro|number|nr\\.?|#)?+";

    private static final Pattern NAMED = Pattern.compile(
            "(?<![\\p{L}\\p{N}_\\\\])(?<word>\\p{L}{1,14}+|§{1,2}+)\\.?\\s{0,3}" + NUMERO + "\\s{0,3}\\(?(?<number>"
                    + PLACE_NUMBER + ")(?!\\.?\\d|,\\d|\\p{L})",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NEXT = Pattern.compile(
            "\\G\\)?\\s{0,3}(?<link>,|;|et|and|&|ou|or|à|to|[-–])\\s{0,3}\\(?(?<number>" + NUMBER
                    + ")(?!\\.?\\d|,\\d|\\p{L})",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ALONE = Pattern.compile(
            "(?<before>^\\s*+|(?<![\\p{L}\\p{N}_^=<>+*/≤≥(,;-])\\((?=[^()]{1,30}\\))|(?<!\\p{L})(?:le|du|au|the|of|voir|see)\\s{1,3})"
                    + "(?<number>(?:\\d{1,4}+|[A-Z](?=\\.\\d)|[IVXLC]{1,6}(?=\\.\\d))(?:\\.\\d{1,4}){1,5}+)(?![\\p{L}\\p{N}%]|,\\d)",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);
    private static final Pattern DEEP =
            Pattern.compile("(?<![\\p{L}\\p{N}.,_])(?<number>\\d{1,4}(?:\\.\\d{1,4}){2,5}+)(?![\\d\\p{L}])");
    private static final Pattern OPERATOR_BEFORE = Pattern.compile("[=<>+*/^≤≥≠∈×·-]\\s*$");
    private static final Pattern OPERATOR_AFTER = Pattern.compile("^\\s*[=<>+*/^≤≥≠×·]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final Set<String> FILLER = Set.of(
            ("enonce enonces enoncer enoncez ennonce statement statements state montre montrer montrez moi donne donner"
                            + " donnez rappelle rappeler rappelez rappel cite citer affiche afficher voir trouve trouver lis lire"
                            + " dit dire dis que quoi quel quelle quels quelles est sont etre c ce qu l le la les d de du des un une"
                            + " au aux a dans sur et s il te vous plait svp stp please merci thanks bonjour hello peux tu pouvez"
                            + " what is are does say says the of in on and me show give tell find read recall display see can you"
                            + " could would i want je veux voudrais cours course livre book poly polycopie"
                            + " preuve preuves demonstration demontre proof proofs solution solutions corrige correction")
                    .split(" "));

    private References() {}

    /** The references of a text in the order of the text, each place once. */
    public static List<Reference> in(String text) {
        return find(text).stream().map(Found::reference).distinct().toList();
    }

    /**
     * Whether a text does nothing but ask for what it refers to: "énoncé du théorème 3.2 ?", "proof of Theorem 2.3.8".
     * It can then be answered without a search by words.
     */
    public static boolean isReferenceAlone(String text) {
        String read = read(text);
        List<Found> found = find(text);
        if (found.isEmpty()) {
            return false;
        }
        StringBuilder rest = new StringBuilder(read);
        for (Found one : found) {
            for (int i = one.start(); i < one.end(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        return WORD.matcher(Folding.fold(rest)).results().allMatch(word -> FILLER.contains(word.group()));
    }

    private record Found(Reference reference, int start, int end) {}

    private static String read(String text) {
        return Normalizer.normalize(
                text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text, Normalizer.Form.NFC);
    }

    private static List<Found> find(String text) {
        String read = read(text);
        List<Found> found = new ArrayList<>();
        Matcher named = NAMED.matcher(read);
        int from = 0;
        while (found.size() < MAX_REFERENCES && named.find(from)) {
            from = announced(named, read, found);
        }
        addBare(ALONE.matcher(read), read, found);
        addBare(DEEP.matcher(read), read, found);
        found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return found;
    }

    /** Takes a word with a number and the numbers listed behind it; returns where to read on. */
    private static int announced(Matcher named, String read, List<Found> found) {
        String folded = Folding.fold(named.group("word"));
        ReferenceWord word = ReferenceWord.of(folded).orElse(null);
        String number = named.group("number");
        if (word == null || (word.target() == Reference.Target.BLOCK && !hasDigit(number))) {
            return named.end("word");
        }
        found.add(new Found(Reference.of(word, tidy(number)), named.start(), named.end()));
        int end = named.end();
        Matcher next = NEXT.matcher(read);
        while ((word.plural() || number.indexOf('.') > 0) && found.size() < MAX_REFERENCES && next.find(end)) {
            if (!word.plural() && next.group("number").indexOf('.') < 0) {
                break;
            }
            String last = next.group("number");
            for (String each :
                    isRange(next.group("link")) ? NumberRange.after(tidy(number), tidy(last)) : List.of(tidy(last))) {
                found.add(new Found(Reference.of(word, each), next.start(), next.end()));
            }
            number = last;
            end = next.end();
        }
        return end;
    }

    private static boolean isRange(String link) {
        return link.equals("à") || link.equals("to") || link.equals("-") || link.equals("–");
    }

    private static void addBare(Matcher matcher, String read, List<Found> found) {
        while (found.size() < MAX_REFERENCES && matcher.find()) {
            int start = matcher.start();
            int end = matcher.end();
            boolean taken = found.stream().anyMatch(one -> start < one.end() && one.start() < end);
            if (!taken && !isCalculated(read, start, end)) {
                found.add(new Found(Reference.toNumber(matcher.group("number")), start, end));
            }
        }
    }

    /** Whether operators stand beside it: then it is a number of a formula. */
    private static boolean isCalculated(String read, int start, int end) {
        int behind = end + (read.startsWith(")", end) ? 1 : 0);
        return OPERATOR_BEFORE
                        .matcher(read.substring(Math.max(0, start - 4), start))
                        .find()
                || OPERATOR_AFTER
                        .matcher(read.substring(behind, Math.min(behind + 4, read.length())))
                        .find();
    }

    private static boolean hasDigit(String number) {
        return number.chars().anyMatch(Character::isDigit);
    }

    private static String tidy(String number) {
        return number.replaceFirst("[- ]?(bis|ter|quater)$", "-$1");
    }
}
