package org.mathassistant.infrastructure.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists and their items. */
final class Lists {
    private static final Set<String> ENUMERATIONS =
            Set.of("enumerate", "compactenum", "inparaenum", "asparaenum", "enumeratea", "enumeratei", "tasks");
    private static final Map<String, String> EXAM =
            Map.of("parts", "partno", "subparts", "subpart", "subsubparts", "subsubpart", "choices", "choice");
    private static final String SHORT_LABELS = "1aAiI";
    private static final Map<Character, String> STYLES =
            Map.of('1', "arabic", 'a', "alph", 'A', "Alph", 'i', "roman", 'I', "Roman");

    private Lists() {}

    static void begin(Interpreter in, String name) {
        String kind = Environments.withoutStar(name);
        List<Token> options = Environments.arguments(kind).startsWith("m")
                ? null
                : in.stream().optional();
        IgnoredCommands.skipArguments(Environments.arguments(kind).replaceFirst("^o", ""), in.stream());
        Frame frame = in.frames().openEnvironment(name);
        if (frame == null) {
            return;
        }
        ListState list = state(in, kind);
        label(in, list, options);
        list.exercises = ENUMERATIONS.contains(kind)
                && in.headingBlocks().exercisesFollow()
                && in.outliner().current() == null
                && list.depth == 1;
        frame.list = list;
        in.prose().beginList();
        Prose prose = in.prose();
        frame.onClose = () -> prose.endList();
    }

    private static ListState state(Interpreter in, String kind) {
        String exam = EXAM.get(kind);
        if (exam != null) {
            in.counters().set(exam, 0);
            return new ListState(kind, exam);
        }
        if (!ENUMERATIONS.contains(kind)) {
            return new ListState(kind, "");
        }
        int depth = 1 + in.frames().enumerationDepth();
        String counter = ListState.COUNTERS.get(Math.min(depth, ListState.COUNTERS.size()) - 1);
        in.counters().set(counter, 0);
        ListState list = new ListState(kind, counter);
        list.depth = depth;
        return list;
    }

    private static void label(Interpreter in, ListState list, @Nullable List<Token> given) {
        if (!list.isNumbered()) {
            return;
        }
        Options global = in.document().listOptions(list.name, list.depth);
        apply(in, list, global);
        if (given == null) {
            return;
        }
        Options options = Options.of(given);
        boolean keys = options.get("label") != null
                || options.get("ref") != null
                || given.stream().anyMatch(token -> token.is('='))
                || options.has("resume");
        if (keys) {
            apply(in, list, options);
        } else if (!given.isEmpty() && Token.source(given).length() < 40) {
            List<Token> shortLabel = shortLabel(given, list.counter);
            if (!shortLabel.isEmpty()) {
                list.label = shortLabel;
                list.reference = shortLabel;
            }
        }
    }

    private static void apply(Interpreter in, ListState list, Options options) {
        List<Token> label = options.get("label");
        if (label != null) {
            list.label = starred(label, list.counter);
            list.reference = list.label;
        }
        String first = options.first();
        if (label == null && first.length() <= 6 && !first.isEmpty() && !first.matches("[a-z]{3,}.*")) {
            List<Token> shortLabel = shortLabel(Lexer.tokens(first), list.counter);
            if (!shortLabel.isEmpty()) {
                list.label = shortLabel;
                list.reference = shortLabel;
            }
        }
        List<Token> reference = options.get("ref");
        if (reference != null) {
            list.reference = starred(reference, list.counter);
        }
        List<Token> start = options.get("start");
        if (start != null) {
            in.counters().set(list.counter, in.evaluator().integer(start) - 1);
        }
        if (options.has("resume") || options.has("resume*")) {
            in.counters().set(list.counter, in.document().lastItem(list.counter));
        }
    }

    /** {@code \alph*} counts with the list's own counter. */
    private static List<Token> starred(List<Token> label, String counter) {
        List<Token> out = new ArrayList<>();
        for (Token token : label) {
            if (token.is('*') && !out.isEmpty() && out.getLast().isCommand()) {
                addGroup(out, counter);
            } else {
                out.add(token);
            }
        }
        return out;
    }

    private static void addGroup(List<Token> out, String name) {
        out.add(Token.OPEN);
        name.chars().forEach(c -> out.add(Token.character((char) c)));
        out.add(Token.CLOSE);
    }

    /** {@code [(i)]}, {@code [a)]}: the first of 1 a A i I outside braces counts; empty where there is none. */
    private static List<Token> shortLabel(List<Token> given, String counter) {
        List<Token> out = new ArrayList<>();
        boolean found = false;
        int depth = 0;
        for (Token token : given) {
            depth += token.kind() == Token.Kind.OPEN ? 1 : token.kind() == Token.Kind.CLOSE ? -1 : 0;
            if (!found && depth == 0 && token.kind() == Token.Kind.CHARACTER && SHORT_LABELS.contains(token.text())) {
                out.add(Token.primitive(STYLES.getOrDefault(token.text().charAt(0), "arabic")));
                addGroup(out, counter);
                found = true;
            } else {
                out.add(token);
            }
        }
        return found ? out : List.of();
    }

    /** {@code \item}, and the commands that packages have for it. */
    static void item(Interpreter in) {
        IgnoredCommands.skipArguments("a", in.stream());
        List<Token> own = in.stream().optional();
        Frame frame = in.frames().innermostList();
        if (frame == null || frame.list == null) {
            in.prose().item("-");
            title(in, own);
            return;
        }
        ListState list = frame.list;
        in.frames().closeAbove(frame);
        if (!list.isNumbered() || own != null) {
            in.prose().item("-");
            title(in, own);
            return;
        }
        in.counters().step(list.counter);
        in.document().lastItem(list.counter, in.counters().value(list.counter));
        String label = label(in, list);
        in.anchor(new Anchor(reference(in, list), "", list.counter, false));
        if (list.exercises) {
            exercise(in, label);
        } else if (label.matches("\\d{1,9}\\.")) {
            in.prose().item(label);
        } else {
            in.prose().item("-");
            in.prose().text(label);
            in.prose().space();
        }
    }

    private static void exercise(Interpreter in, String label) {
        String number = label.replaceAll("^[(\\[]+|[.):\\]]+$", "");
        in.anchor(new Anchor(number, "", "enumi", false));
        Blocks.open(in, "item", in.headingBlocks().exerciseKind(), in.anchor());
    }

    private static void title(Interpreter in, @Nullable List<Token> own) {
        if (own != null && !own.isEmpty()) {
            Prose prose = in.prose();
            in.capture(true, own, text -> {
                if (!text.isEmpty()) {
                    boolean plain = text.startsWith("$") || text.startsWith("*") || text.length() < 4;
                    prose.raw(plain ? text : "**" + text + "**");
                    prose.space();
                }
            });
        }
    }

    private static String label(Interpreter in, ListState list) {
        if (!list.label.isEmpty()) {
            return in.plain(list.label);
        }
        if (in.macros().isDefined("label" + list.counter)) {
            return in.plain(List.of(Token.command("label" + list.counter)));
        }
        String number = in.evaluator().number(list.counter);
        return switch (list.counter) {
            case "enumii", "partno" -> "(" + number + ")";
            default -> number + ".";
        };
    }

    /** As LaTeX composes references to nested items (its {@code \p@enum…}). */
    private static String reference(Interpreter in, ListState list) {
        if (!list.reference.isEmpty()) {
            return in.plain(list.reference);
        }
        String number = in.evaluator().number(list.counter);
        return switch (list.counter) {
            case "enumii" -> outer(in, 1) + number;
            case "enumiii" -> outer(in, 1) + "(" + outer(in, 2) + ")" + number;
            case "enumiv" -> outer(in, 1) + "(" + outer(in, 2) + ")" + outer(in, 3) + number;
            default -> number;
        };
    }

    /** What the item around prints in such a reference. */
    private static String outer(Interpreter in, int depth) {
        ListState list = in.frames().enumeration(depth);
        return list != null && !list.reference.isEmpty()
                ? in.plain(list.reference)
                : in.evaluator().number(ListState.COUNTERS.get(depth - 1));
    }

    /** {@code \setlist[enumerate,1]{label=…}} of enumitem. */
    static void setList(Interpreter in) {
        in.stream().takeIf('*');
        String target = in.plain(in.stream().optional()).replace(" ", "");
        List<Token> options = in.stream().argument();
        if (options != null) {
            in.document().listOptions(target, options);
        }
    }
}
