package org.mathassistant.infrastructure.latex;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Heading;

/** Parts, chapters, sections and what is below. */
final class HeadingCommands {
    private static final List<String> LEVELS =
            List.of("part", "chapter", "section", "subsection", "subsubsection", "paragraph", "subparagraph");
    private static final int PART = -1;
    private static final int CHAPTER = 0;
    private static final int SECTION = 1;
    /** {@code Exercice 3 : Suites}, {@code Problem 2.1 (Zorn)}: a heading that is a block's. */
    private static final Pattern BLOCK_HEADING = Pattern.compile(
            "(?U)^\\W*(exercices?|exercises?|problèmes?|problems?|solutions?|corrigés?|corrections?)\\b"
                    + "(?:\\s+(?:de\\s+l[’']\\s*|of\\s+|to\\s+|du\\s+)?(?:exercice|exercise|problème|problem)?)?"
                    + "\\s*(?:n[°o.]*\\s*)?([0-9]+(?:\\.[0-9]+)*|[IVX]+|)\\s*[.:–—-]*\\s*(.*)$",
            Pattern.CASE_INSENSITIVE);

    private HeadingCommands() {}

    static void register(Map<String, Command> commands) {
        for (int i = 0; i < LEVELS.size(); i++) {
            int level = i - 1;
            commands.put(LEVELS.get(i), in -> heading(in, level));
        }
        commands.put("addchap", in -> unnumbered(in, CHAPTER));
        commands.put("addsec", in -> unnumbered(in, SECTION));
        commands.put("frametitle", HeadingCommands::frameTitle);
        commands.put("framesubtitle", HeadingCommands::frameTitle);
        commands.put("frontmatter", in -> in.document().mainMatter(false));
        commands.put("mainmatter", in -> in.document().mainMatter(true));
        commands.put("backmatter", in -> in.document().mainMatter(false));
        commands.put("appendix", HeadingCommands::appendix);
    }

    private static void heading(Interpreter in, int level) {
        if (level == PART && ExamCommands.takesPart(in)) {
            return;
        }
        boolean starred = in.stream().takeIf('*');
        in.stream().optional();
        start(in, level, !starred && isNumbered(in, level));
    }

    private static void unnumbered(Interpreter in, int level) {
        in.stream().takeIf('*');
        in.stream().optional();
        start(in, level, false);
    }

    private static boolean isNumbered(Interpreter in, int level) {
        return level <= in.counters().value("secnumdepth")
                && (level > CHAPTER || in.document().isMainMatter());
    }

    private static void start(Interpreter in, int level, boolean numbered) {
        if (level <= SECTION) {
            in.frames().closeBlocks();
        }
        in.headingBlocks().close(level);
        if (level == SECTION || level == CHAPTER) {
            in.outliner().flush();
        }
        String counter = LEVELS.get(level + 1);
        String number = "";
        if (numbered) {
            in.counters().step(counter);
            number = in.evaluator().number(counter);
            in.anchor(new Anchor(number, "", counter, false));
        }
        String printed = number;
        in.captureArgument(true, title -> place(in, level, printed, title));
    }

    private static void place(Interpreter in, int level, String number, String title) {
        Heading heading = new Heading(number, title);
        switch (level) {
            case PART -> {
                in.outliner().leave();
                in.outliner().inner(title);
                in.prose().standalone("# " + title);
            }
            case CHAPTER -> in.outliner().chapter(heading, title);
            case SECTION -> in.outliner().section(heading, title);
            default -> inner(in, level, number, title);
        }
        in.outliner().pageOfHeading(LEVELS.get(level + 1), number);
        blockHeading(in, level, title);
    }

    private static void inner(Interpreter in, int level, String number, String title) {
        if (in.outliner().current() == null && level == SECTION + 1) {
            in.outliner().flush();
        }
        in.outliner().inner(title);
        if (!title.isEmpty() && !isBlockHeading(title)) {
            String text = number.isEmpty() ? title : number + " " + title;
            if (level > SECTION + 2) {
                in.prose().paragraph();
                in.prose().raw("**" + text + "** ");
            } else {
                in.prose().standalone("#".repeat(level + 1) + " " + text);
            }
        }
    }

    private static boolean isBlockHeading(String title) {
        return BLOCK_HEADING.matcher(title).matches() && !isPlural(title);
    }

    /** "Exercises", without a number: a heading over several. */
    private static boolean isPlural(String title) {
        Matcher matcher = BLOCK_HEADING.matcher(title);
        return matcher.matches()
                && matcher.group(2).isEmpty()
                && (matcher.group(1).toLowerCase(Locale.ROOT).endsWith("s")
                        || matcher.group(1).toLowerCase(Locale.ROOT).startsWith("corr")
                        || !matcher.group(3).isEmpty());
    }

    /** "Exercise 3" as a heading: all up to the next heading of its level is the exercise. */
    private static void blockHeading(Interpreter in, int level, String title) {
        Optional<BlockKind> kind = KindNames.ofHeading(title);
        in.headingBlocks()
                .exercisesFollow(kind.filter(BlockKind.EXERCISE::equals).isPresent());
        if (kind.filter(BlockKind.SOLUTION::equals).isPresent() && isPlural(title)) {
            in.headingBlocks().solutionsFollow(level);
        }
        Matcher matcher = BLOCK_HEADING.matcher(title);
        if (!matcher.matches()
                || isPlural(title)
                || kind.isEmpty()
                || in.outliner().current() != null) {
            if (kind.isPresent() && isBlockHeading(title) && level > SECTION) {
                in.prose().standalone("#".repeat(Math.min(level + 1, 6)) + " " + title);
            }
            return;
        }
        BlockKind shown = kind.get() == BlockKind.EXERCISE ? in.headingBlocks().exerciseKind() : kind.get();
        in.headingBlocks().open(level, shown, matcher.group(2), withoutParentheses(matcher.group(3)));
    }

    private static String withoutParentheses(String title) {
        String text = title.strip();
        boolean wrapped = text.startsWith("(") && text.endsWith(")") && text.indexOf(')') == text.length() - 1;
        return wrapped ? text.substring(1, text.length() - 1).strip() : text;
    }

    private static void frameTitle(Interpreter in) {
        IgnoredCommands.skipArguments("ao", in.stream());
        in.captureArgument(true, title -> {
            if (!title.isEmpty()) {
                in.outliner().inner(title);
                in.prose().standalone("### " + title);
            }
        });
    }

    private static void appendix(Interpreter in) {
        String top = in.document().hasChapters() ? "chapter" : "section";
        in.document().mainMatter(true);
        in.counters().set(top, 0);
        in.counters().set(in.document().hasChapters() ? "section" : "subsection", 0);
        in.counters().style(top, "Alph");
        in.macros().undefine("the" + top);
    }
}
