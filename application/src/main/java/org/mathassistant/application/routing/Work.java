package org.mathassistant.application.routing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mathassistant.application.text.Words;

/**
 * A text that holds both what was asked of someone and what they answered.
 *
 * @param matter the exercise or the exam
 * @param answer the work on it
 */
record Work(String matter, String answer) {
    private static final String NAMED_ANSWER =
            "(?:reponses?|solutions?|preuve|demonstration|copie|redaction|resolution|answers?|proof|script|work|attempt)";
    private static final Pattern ANSWER = Pattern.compile(
            "(?<![\\p{L}\\d'])(?:voici )?(?:(?:ma|mes|la|les|sa|ses|my|the|his|her|their|here is my|here are my) )?"
                    + NAMED_ANSWER + "(?: (?:de l'eleve|of the student|is|are))?\\s{0,3}:");
    private static final Pattern FOUND = Pattern.compile(
            "(?<![\\p{L}\\d'])(?:j'ai (?:trouve|repondu|obtenu|mis|ecrit)|i (?:got|found|answered|obtained|wrote))"
                    + "(?![\\p{L}\\d])");
    private static final Pattern MATTER = Pattern.compile(
            "(?<![\\p{L}\\d'])(?:enonce|sujet|exercice|exo|exercise|problem|probleme|question|questions|statement|exam"
                    + "|examen|paper|epreuve|partiel|controle|interro|test|midterm)(?: [^:\\n]{0,40})?\\s{0,3}:");

    /** The two parts, where the text names the second, and the first stands before it. */
    static Optional<Work> in(String text) {
        String folded = Words.folded(text);
        return split(text, folded, ANSWER.matcher(folded), true)
                .or(() -> split(text, folded, FOUND.matcher(folded), false));
    }

    private static Optional<Work> split(String text, String folded, Matcher answer, boolean named) {
        while (answer.find()) {
            int from = matterStart(folded, answer.start());
            String matter = tidy(text.substring(from, answer.start()));
            String work = text.substring(named ? answer.end() : answer.start()).strip();
            if (from > 0 && !matter.isEmpty() && !work.isEmpty()) {
                return Optional.of(new Work(matter, work));
            }
        }
        return Optional.empty();
    }

    /** Behind the word that announces the matter, else behind the first colon; 0 where there is neither. */
    private static int matterStart(String folded, int limit) {
        Matcher announced = MATTER.matcher(folded.substring(0, limit));
        return announced.find() ? announced.end() : folded.substring(0, limit).indexOf(':') + 1;
    }

    private static String tidy(String matter) {
        return matter.strip().replaceFirst("[,;]$", "").strip();
    }
}
