package org.mathassistant.application.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mathassistant.domain.course.Heading;

/** The forms in which headings are written ("Chapitre 3 : Dérivation", "2.1 Limites", "§ 4"). */
public final class HeadingForms {
    private static final String NUMBER = "(?:\\d{1,4}(?:\\.\\d{1,4})*|[A-Z](?:\\.\\d{1,4})*|[IVXLC]{1,7})";
    private static final String AFTER = "\\s*(?:[:.)—–-]\\s*)?";
    private static final Pattern CHAPTER =
            Pattern.compile("(?iu:chapitre|chapter|chap\\.|annexe|appendix|leçon|lecture)\\s+(?:n°\\s?)?(" + NUMBER
                    + ")(?![\\p{L}\\p{N}])" + AFTER + "(.*)");
    private static final Pattern SECTION = Pattern.compile(
            "(?:(?iu:section|partie|part)\\s+|§\\s?)(" + NUMBER + ")(?![\\p{L}\\p{N}])" + AFTER + "(.*)");
    private static final Pattern NUMBERED =
            Pattern.compile("(\\d{1,4}(?:\\.\\d{1,4})*|[A-Z](?:\\.\\d{1,4})+)(?:\\s*[.):—–-])?\\s+(\\S.*)");
    private static final Pattern LETTERED = Pattern.compile("([A-Z]|[IVXLC]{1,7})\\s?[.):—–-]\\s+(\\S.*)");

    private HeadingForms() {}

    /** What is known to be a heading, as number and title. */
    public static Heading read(String text) {
        String heading = text.strip();
        return match(CHAPTER, heading)
                .or(() -> match(SECTION, heading))
                .or(() -> match(NUMBERED, heading))
                .or(() -> match(LETTERED, heading))
                .orElse(new Heading("", heading));
    }

    /** Whether a heading says that it is a chapter's. */
    public static boolean isChapter(String text) {
        return CHAPTER.matcher(text.strip()).matches();
    }

    /** The heading of a chapter, where a line says that it is one. */
    public static Optional<Heading> chapter(String line) {
        return match(CHAPTER, line.strip());
    }

    private static Optional<Heading> match(Pattern form, String heading) {
        Matcher matcher = form.matcher(heading);
        return matcher.matches()
                ? Optional.of(new Heading(matcher.group(1), matcher.group(2).strip()))
                : Optional.empty();
    }
}
