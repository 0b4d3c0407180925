package org.mathassistant.infrastructure.latex;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.course.BlockKind;

/** {@code \begin} and {@code \end}. */
final class EnvironmentCommands {
    private EnvironmentCommands() {}

    static void register(Map<String, Command> commands) {
        commands.put("begin", in -> begin(in, in.plain(in.stream().argument())));
        commands.put("end", in -> end(in, in.plain(in.stream().argument())));
    }

    private static void begin(Interpreter in, String name) {
        if (name.equals("document")) {
            beginDocument(in);
            return;
        }
        if (!in.document().isText()) {
            if (in.environments().isRaw(name)) {
                RawText.take(in, name);
            }
            return;
        }
        if (in.environments().isRaw(name) && in.macros().environment(name) == null) {
            RawText.write(in, name);
        } else if (in.environments().block(name) instanceof BlockEnvironment block) {
            Blocks.declared(in, block, name);
        } else if (Environments.isDisplay(name)) {
            Formulas.environment(in, name);
        } else if (in.macros().environment(name) instanceof Macros.Environment own) {
            OwnEnvironments.begin(in, name, own);
        } else {
            known(in, name);
        }
    }

    private static void beginDocument(Interpreter in) {
        if (!in.document().isText()) {
            in.document().preamble(false);
            in.stream().push(in.document().hooks());
        }
        if (!in.document().hasChapters() && in.outliner().chapter().isEmpty()) {
            in.outliner().titled(in.document().title());
        }
    }

    private static void known(Interpreter in, String name) {
        if (Environments.isProof(name)) {
            Blocks.proof(in, name);
        } else if (Environments.isList(name)) {
            Lists.begin(in, name);
        } else if (name.equals("questions")) {
            ExamCommands.begin(in);
        } else if (name.equals("restatable") || name.equals("restatable*")) {
            restatable(in, name);
        } else if (name.equals("subequations")) {
            subequations(in, name);
        } else if (TitledBoxes.isBox(name)) {
            TitledBoxes.begin(in, name);
        } else {
            Optional<BlockKind> kind = Environments.isKnown(name)
                    ? Optional.empty()
                    : KindNames.ofEnvironment(Environments.withoutStar(name));
            if (kind.isPresent()) {
                Blocks.undeclared(in, name, kind.get());
            } else {
                plain(in, name);
            }
        }
    }

    /** An environment that only lays out: its text is part of what stands around it. */
    private static void plain(Interpreter in, String name) {
        Frame frame = in.frames().openEnvironment(name);
        IgnoredCommands.skipArguments(Environments.arguments(name), in.stream());
        if (frame == null) {
            return;
        }
        String counter = Environments.floatCounter(name);
        if (Environments.isTable(name)) {
            in.prose().paragraph();
        } else if (!counter.isEmpty() || !name.equals("scope")) {
            in.prose().paragraph();
        }
        frame.onClose = () -> in.prose().paragraph();
    }

    private static void restatable(Interpreter in, String name) {
        List<Token> title = in.stream().optional();
        String environment = in.plain(in.stream().argument());
        in.stream().argument();
        BlockEnvironment block = in.environments().block(environment);
        if (block == null) {
            plain(in, name);
        } else {
            Blocks.declared(in, block, name, title);
        }
    }

    private static void subequations(Interpreter in, String name) {
        in.counters().step("equation");
        String parent = in.evaluator().number("equation");
        int value = in.counters().value("equation");
        Frame frame = in.frames().openEnvironment(name);
        if (frame == null) {
            return;
        }
        Macro before = in.macros().get("theequation");
        in.anchor(new Anchor(parent, "", "equation", false));
        in.counters().set("equation", 0);
        in.macros().define("theequation", Macro.of(Lexer.tokens(parent + "\\alph{equation}")));
        frame.onClose = () -> {
            in.counters().set("equation", value);
            restore(in, before);
        };
    }

    private static void restore(Interpreter in, @Nullable Macro before) {
        if (before == null) {
            in.macros().undefine("theequation");
        } else {
            in.macros().define("theequation", before);
        }
    }

    private static void end(Interpreter in, String name) {
        if (name.equals("document")) {
            Lexer lexer = in.stream().lexer();
            if (lexer != null) {
                lexer.skipToEnd();
            }
            return;
        }
        if (in.document().isText()) {
            in.frames().endEnvironment(name);
        }
    }

    /** A command that is an environment's begin or end, as {@code \proof} and {@code \endproof} are. */
    static void asCommand(Interpreter in, String command) {
        boolean ends = command.startsWith("end") && command.length() > 3;
        String name = ends ? command.substring(3) : command;
        if (in.environments().block(name) == null && !Environments.isProof(name) && !name.equals("trivlist")) {
            return;
        }
        if (ends) {
            if (in.frames().find(name) != null) {
                in.frames().endEnvironment(name);
            }
        } else {
            begin(in, name);
        }
    }
}
