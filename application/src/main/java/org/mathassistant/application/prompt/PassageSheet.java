package org.mathassistant.application.prompt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mathassistant.application.reuse.Canonical;
import org.mathassistant.application.text.BlockNames;
import org.mathassistant.application.text.CourseOrder;
import org.mathassistant.application.text.Excerpts;
import org.mathassistant.domain.course.Heading;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;

/**
 * The passages of a prompt, numbered from 1.
 *
 * <p>They are chosen by rank, and then stand in the order of the course: an edit elsewhere that only moves their ranks
 * leaves the prompt as it was, and statements come before what uses them. Titles of courses are left out, for the same
 * reason.
 *
 * <p>Each stands between tags whose name holds a digest of all of them and of the question: whoever writes a passage can't
 * know it, so no passage can end its own tag and speak for itself; and equal requests stay equal.
 *
 * @param passages in the order of their markers: marker <i>n</i> is the <i>n</i>-th
 * @param left how many that were found did not fit
 */
public record PassageSheet(List<Passage> passages, int left, String text) {
    /** Nothing of any course. */
    public static final PassageSheet EMPTY = new PassageSheet(List.of(), 0, "");

    /** Of a longer passage only the beginning is shown, in UTF-16 units. */
    static final int MAX_LENGTH = 6_000;

    /** Less of a passage than this, in UTF-16 units, helps nobody. */
    static final int MIN_LENGTH = 400;

    private static final int DELIMITER_LENGTH = 16;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    public PassageSheet {
        passages = List.copyOf(passages);
    }

    /**
     * As many of the passages as fit, the best first.
     *
     * @param ranked best first
     * @param tokens the room for all of them
     * @param question what they are to answer
     */
    public static PassageSheet of(List<Passage> ranked, int tokens, String question, Language language) {
        List<Shown> chosen = new ArrayList<>();
        int room = Tokens.characters(tokens);
        for (Passage passage : ranked) {
            Shown shown = new Shown(passage, shown(passage, language, MAX_LENGTH));
            int length = shown.text().length() + 4 * DELIMITER_LENGTH;
            if (length > room && (!chosen.isEmpty() || room < MIN_LENGTH)) {
                break;
            }
            chosen.add(shown);
            room -= length;
        }
        if (room < 0) { // the best one alone, and that is too long
            int longest = Math.max(MIN_LENGTH / 2, MAX_LENGTH + room);
            chosen.replaceAll(shown -> new Shown(shown.passage(), shown(shown.passage(), language, longest)));
        }
        chosen.sort(Comparator.comparing(Shown::passage, CourseOrder.COMPARATOR));
        return new PassageSheet(
                chosen.stream().map(Shown::passage).toList(),
                ranked.size() - chosen.size(),
                text(chosen.stream().map(Shown::text).toList(), question));
    }

    /** A passage as the model sees it. */
    private record Shown(Passage passage, String text) {}

    private static String text(List<String> shown, String question) {
        String tag = "passage-" + delimiter(shown, question);
        List<String> blocks = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            blocks.add("<" + tag + ">\n[" + (i + 1) + "] " + shown.get(i) + "\n</" + tag + ">");
        }
        return String.join("\n\n", blocks);
    }

    private static String shown(Passage passage, Language language, int longest) {
        String place = List.of(passage.chapter(), passage.section()).stream()
                .filter(heading -> !heading.isEmpty())
                .map(PassageSheet::line)
                .collect(Collectors.joining(" › "));
        return BlockNames.in(language).of(passage) + (place.isEmpty() ? "" : " — " + place) + "\n"
                + Excerpts.shorten(passage.text(), longest);
    }

    private static String line(Heading heading) {
        return SPACES.matcher((heading.number() + " " + heading.title()).strip())
                .replaceAll(" ");
    }

    private static String delimiter(List<String> shown, String question) {
        Canonical all = Canonical.of("passages").with("question", question);
        for (String passage : shown) {
            all = all.with("passage", passage);
        }
        return all.keyIn("delimiter").digest().substring(0, DELIMITER_LENGTH);
    }
}
