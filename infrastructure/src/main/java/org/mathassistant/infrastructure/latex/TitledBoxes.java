package org.mathassistant.infrastructure.latex;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.course.BlockKind;

/** Boxes and slides whose title may say that they are a block: "Définition", "Théorème 3.2 (Rolle)". */
final class TitledBoxes {
    private static final Set<String> BEAMER = Set.of("block", "alertblock", "exampleblock");
    private static final Set<String> WITH_OPTIONS = Set.of("tcolorbox", "mdframed", "framed", "oframed", "bclogo");
    private static final Pattern TITLE = Pattern.compile(
            "(?U)^(\\p{L}+(?:-\\p{L}+)?)\\s*(?:n°\\s*)?([0-9]+(?:\\.[0-9]+)*)?\\s*[.:–—-]*\\s*(.*)$", Pattern.DOTALL);

    private TitledBoxes() {}

    static boolean isBox(String name) {
        return BEAMER.contains(name) || WITH_OPTIONS.contains(name) || name.equals("frame");
    }

    static void begin(Interpreter in, String name) {
        IgnoredCommands.skipArguments("a", in.stream());
        List<Token> optional = in.stream().optional();
        if (name.equals("frame")) {
            IgnoredCommands.skipArguments("o", in.stream());
            frame(in);
            return;
        }
        List<Token> title = BEAMER.contains(name) ? group(in) : option(optional);
        if (title == null) {
            open(in, name, "");
        } else {
            in.capture(true, title, text -> open(in, name, text));
        }
    }

    private static @Nullable List<Token> option(@Nullable List<Token> optional) {
        Options options = Options.of(optional);
        List<Token> title = options.get("title");
        return title != null ? title : options.get("frametitle");
    }

    private static @Nullable List<Token> group(Interpreter in) {
        Token next = in.stream().peekPastSpaces();
        return next != null && next.kind() == Token.Kind.OPEN ? in.stream().argument() : null;
    }

    private static void frame(Interpreter in) {
        if (in.outliner().current() == null) {
            in.outliner().flush();
        }
        List<Token> title = group(in);
        List<Token> subtitle = title == null ? null : group(in);
        Frame frame = in.frames().openEnvironment("frame");
        if (frame != null) {
            frame.onClose = () -> in.prose().paragraph();
        }
        if (subtitle != null) {
            in.capture(true, subtitle, text -> slideTitle(in, text));
        }
        if (title != null) {
            in.capture(true, title, text -> slideTitle(in, text));
        }
    }

    private static void slideTitle(Interpreter in, String title) {
        if (!title.isEmpty()) {
            in.prose().standalone("### " + title);
        }
    }

    private static void open(Interpreter in, String name, String title) {
        Matcher matcher = TITLE.matcher(title);
        Optional<BlockKind> kind = matcher.matches() ? KindNames.ofHeading(matcher.group(1)) : Optional.empty();
        if (kind.isPresent()) {
            String number = matcher.group(2) == null ? "" : matcher.group(2);
            Draft draft = Blocks.open(in, name, kind.get(), new Anchor(number, "", name, false));
            if (draft != null) {
                draft.title = bare(matcher.group(3));
            }
            return;
        }
        Frame frame = in.frames().openEnvironment(name);
        in.prose().paragraph();
        if (!title.isEmpty()) {
            in.prose().raw("**" + title + "**");
            in.prose().paragraph();
        }
        if (frame != null) {
            frame.onClose = () -> in.prose().paragraph();
        }
    }

    private static String bare(String title) {
        String text = title.strip();
        return text.startsWith("(") && text.endsWith(")")
                ? text.substring(1, text.length() - 1).strip()
                : text;
    }
}
