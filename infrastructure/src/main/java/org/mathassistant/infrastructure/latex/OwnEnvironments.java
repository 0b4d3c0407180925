package org.mathassistant.infrastructure.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mathassistant.domain.course.BlockKind;

/** Environments that a course defines itself by {@code \newenvironment}. */
final class OwnEnvironments {
    private static final int MAX_LOOKUPS = 8;
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w$])([A-Z]\\.)?\\d+(\\.\\d+)*");

    private OwnEnvironments() {}

    static void begin(Interpreter in, String name, Macros.Environment own) {
        List<List<Token>> arguments = own.begin().arguments(in.stream());
        List<Token> begin = own.begin().replaced(arguments);
        Optional<BlockKind> kind = leadsToBlock(in, begin, 0) ? Optional.empty() : kind(in, name, begin);
        if (kind.isPresent()) {
            block(in, name, kind.get(), begin, arguments);
            return;
        }
        Frame frame = in.frames().openEnvironment(name);
        if (frame != null) {
            frame.endCode = Macro.replace(own.end(), arguments);
            if (in.mayExpand()) {
                in.stream().push(begin);
            }
        }
    }

    private static Optional<BlockKind> kind(Interpreter in, String name, List<Token> begin) {
        Optional<BlockKind> named = KindNames.ofEnvironment(Environments.withoutStar(name));
        if (named.isPresent()) {
            return named;
        }
        boolean counts = begin.stream().anyMatch(token -> token.isCommand("refstepcounter"));
        return counts ? Optional.of(KindNames.ofTheorem(in.plain(begin), name)) : Optional.empty();
    }

    /** Whether what an environment does at its begin opens a block by itself. */
    private static boolean leadsToBlock(Interpreter in, List<Token> begin, int lookups) {
        for (int i = 0; i < begin.size(); i++) {
            Token token = begin.get(i);
            if (!token.isCommand() || lookups > MAX_LOOKUPS) {
                continue;
            }
            if (token.text().equals("begin")) {
                String name = in.plain(argument(begin, i + 1));
                Macros.Environment inner = in.macros().environment(name);
                if (in.isBlockEnvironment(name)
                        || inner == null
                                && !Environments.isKnown(name)
                                && KindNames.ofEnvironment(name).isPresent()
                        || inner != null && leadsToBlock(in, inner.begin().body(), lookups + 1)) {
                    return true;
                }
            } else if (in.isBlockEnvironment(token.text())
                    || in.macros().get(token.text()) instanceof Macro macro
                            && leadsToBlock(in, macro.body(), lookups + 1)) {
                return true;
            }
        }
        return false;
    }

    private static List<Token> argument(List<Token> tokens, int from) {
        List<Token> inner = new ArrayList<>();
        for (int i = from; i < tokens.size() && tokens.get(i).kind() != Token.Kind.CLOSE; i++) {
            if (tokens.get(i).kind() != Token.Kind.OPEN) {
                inner.add(tokens.get(i));
            }
        }
        return inner;
    }

    /** What is printed at its begin is the block's heading, not its text. */
    private static void block(
            Interpreter in, String name, BlockKind kind, List<Token> begin, List<List<Token>> arguments) {
        Anchor outer = in.anchor();
        List<Token> title = new ArrayList<>();
        arguments.stream()
                .filter(argument -> !argument.contains(Token.NO_VALUE))
                .forEach(argument -> {
                    title.addAll(title.isEmpty() || argument.isEmpty() ? List.of() : List.of(Token.SPACE));
                    title.addAll(argument);
                });
        Draft draft = Blocks.open(in, name, kind, new Anchor("", "", name, false));
        if (draft == null) {
            return;
        }
        Anchor before = in.anchor();
        List<Token> heading = new ArrayList<>(withoutEnvironments(begin));
        heading.add(Token.action(() -> {
            Anchor stepped = in.anchor();
            draft.anchor = stepped.equals(before) ? before : stepped;
        }));
        in.capture(true, heading, text -> {
            number(in, draft, text, outer);
            if (!title.isEmpty()) {
                Blocks.title(in, draft, title);
            }
        });
    }

    /** The number of a counter that was stepped; else what is printed after a name ("Exercice 3"). */
    private static void number(Interpreter in, Draft draft, String heading, Anchor outer) {
        String printed = Markers.replaceReferences(heading, index -> "");
        Matcher matcher = NUMBER.matcher(printed);
        String number = draft.anchor.number();
        if (number.isEmpty() && KindNames.ofHeading(printed).isPresent() && matcher.find()) {
            number = matcher.group();
        }
        draft.number = draft.kind == BlockKind.PROOF ? "" : number;
        draft.anchor = number.isEmpty() ? outer : new Anchor(number, "", draft.anchor.counter(), false);
        in.anchor(draft.anchor);
    }

    private static List<Token> withoutEnvironments(List<Token> tokens) {
        List<Token> out = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isCommand("begin") || tokens.get(i).isCommand("end")) {
                while (i < tokens.size() && tokens.get(i).kind() != Token.Kind.CLOSE) {
                    i++;
                }
            } else if (!tokens.get(i).isCommand("item")) {
                out.add(tokens.get(i));
            }
        }
        return out;
    }
}
