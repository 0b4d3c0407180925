package org.mathassistant.application.routing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mathassistant.application.text.Words;
import org.mathassistant.domain.request.AnswerMode;
import org.mathassistant.domain.result.Difficulty;

/** Finds how something is wanted: how hard, with or without solutions, from the course alone, for whom. */
final class Wishes {
    private static final Pattern MIXED = words("mixte|mixed|varies?|variees?|progressifs?|progressives?|graded");
    private static final Pattern HARD =
            words("difficiles?|hard|harder|hardest|difficult|durs?|dures?|corses?|challenging|tough");
    private static final Pattern EASY = words("faciles?|easy|easier|simples?|simple|basic|elementaires?");
    private static final Pattern MEDIUM = words("moyens?|moyennes?|medium|intermediaires?|intermediate");
    private static final Pattern NO_SOLUTIONS = words(
            "(?:sans|without|no) (?:les |la |le |leurs? |the |their |any )?(?:solutions?|corriges?|corrections?|answers?)");
    private static final Pattern COURSE_ALONE =
            words("(?:uniquement|seulement|que|only|just) (?:avec |d'apres |a partir de |from |with |using )?"
                    + "(?:le|mon|ce|the|my|this) (?:cours|course)"
                    + "|(?:le cours|the course) (?:seul|alone|only|uniquement|seulement)");
    private static final Pattern MODEL_ALONE = words("sans (?:utiliser )?(?:le|mon) cours|hors du cours"
            + "|without (?:using )?(?:the|my) course|outside (?:of )?the course|ignore the course");
    private static final Pattern BOTH =
            words("(?:cours|course) (?:et|and) (?:tes|vos|your) (?:propres |own )?(?:connaissances|knowledge)"
                    + "|au[- ]dela du cours|beyond the course");
    private static final Pattern HINT =
            words("indices?|coup de pouce|hints?|nudge|sans (?:me )?donner la (?:solution|reponse)"
                    + "|without (?:giving|telling) (?:me )?the (?:solution|answer)");
    private static final Pattern LEVEL = words("(?:niveau |level:? ?)?"
            + "(terminale|premiere|seconde|prepa|lycee|college|licence|mpsi|pcsi|bcpst|l1|l2|l3|high school|undergraduate"
            + "|undergrad)(?: level)?");

    private Wishes() {}

    static Optional<Difficulty> difficulty(String text) {
        String folded = Words.folded(text);
        if (MIXED.matcher(folded).find()) {
            return Optional.of(Difficulty.MIXED);
        }
        if (HARD.matcher(folded).find()) {
            return Optional.of(Difficulty.HARD);
        }
        if (MEDIUM.matcher(folded).find()) {
            return Optional.of(Difficulty.MEDIUM);
        }
        return EASY.matcher(folded).find() ? Optional.of(Difficulty.EASY) : Optional.empty();
    }

    static boolean withoutSolutions(String text) {
        return NO_SOLUTIONS.matcher(Words.folded(text)).find();
    }

    /** A push rather than an answer. */
    static boolean hint(String text) {
        return HINT.matcher(Words.folded(text)).find();
    }

    /** What the answer shall stand on; empty where the text does not say. */
    static Optional<ModeWish> mode(String text) {
        return mode(AnswerMode.HYBRID, BOTH, text)
                .or(() -> mode(AnswerMode.MODEL, MODEL_ALONE, text))
                .or(() -> mode(AnswerMode.COURSE, COURSE_ALONE, text));
    }

    private static Optional<ModeWish> mode(AnswerMode mode, Pattern words, String text) {
        Matcher found = words.matcher(Words.folded(text));
        return found.find()
                ? Optional.of(new ModeWish(mode, text.substring(found.start(), found.end())))
                : Optional.empty();
    }

    static Optional<String> level(String text) {
        Matcher found = LEVEL.matcher(Words.folded(text));
        return found.find() ? Optional.of(text.substring(found.start(1), found.end(1))) : Optional.empty();
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + alternatives + ")(?![\\p{L}\\d])");
    }
}
