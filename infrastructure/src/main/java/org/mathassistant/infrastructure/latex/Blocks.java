package org.mathassistant.infrastructure.latex;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.course.BlockKind;

/** Opens environments that are blocks of the course. */
final class Blocks {
    private static final Pattern KEYS = Pattern.compile(
            "\\s*(name|label|restate|title|subtitle|note|print|points|ID|difficulty)\\s*=.*", Pattern.DOTALL);

    private Blocks() {}

    /** An environment that the course declares as a theorem. */
    static void declared(Interpreter in, BlockEnvironment block, String name) {
        declared(in, block, name, in.stream().optional());
    }

    static void declared(Interpreter in, BlockEnvironment block, String name, @Nullable List<Token> optional) {
        Anchor anchor = Anchor.NONE;
        if (!block.counter().isEmpty()) {
            in.counters().step(block.counter());
            String number = in.evaluator().number(block.counter());
            anchor = new Anchor(number, in.plain(block.printed()), block.name(), false);
        }
        Draft draft = open(in, name, in.kindOf(block), anchor);
        if (draft == null) {
            return;
        }
        if (block.box()) {
            box(in, block, draft);
        } else {
            title(in, draft, optional);
        }
    }

    /** {@code \begin{theorem}{title}{label}} of tcolorbox. */
    private static void box(Interpreter in, BlockEnvironment block, Draft draft) {
        List<Token> title = in.stream().argument();
        String label = block.counter().isEmpty() ? "" : in.plain(in.stream().argument());
        if (!label.isEmpty()) {
            in.label(block.labelPrefix() + (block.labelPrefix().isEmpty() ? "" : ":") + label, draft.anchor);
        }
        title(in, draft, title);
    }

    /** A proof; its optional title may say of what. */
    static void proof(Interpreter in, String name) {
        List<Token> title = in.stream().optional();
        boolean solution = KindNames.ofHeading(in.plain(title))
                .filter(BlockKind.SOLUTION::equals)
                .isPresent();
        Draft draft = open(in, name, solution ? BlockKind.SOLUTION : BlockKind.PROOF, in.anchor());
        if (draft != null) {
            draft.number = "";
            draft.anchor = Anchor.NONE;
            title(in, draft, title);
        }
    }

    /** An environment that nothing declares, but whose name says what it is. */
    static void undeclared(Interpreter in, String name, BlockKind kind) {
        IgnoredCommands.skipArguments("a", in.stream());
        List<Token> title = in.stream().optional();
        Draft draft = open(in, name, kind, in.anchor());
        if (draft != null) {
            draft.number = "";
            draft.anchor = new Anchor("", "", name, false);
            in.anchor(draft.anchor);
            title(in, draft, title);
        }
    }

    /** Opens a block as an environment; null where environments nest too deep. */
    static @Nullable Draft open(Interpreter in, String name, BlockKind kind, Anchor anchor) {
        Frame frame = in.frames().openEnvironment(name);
        if (frame == null) {
            return null;
        }
        frame.block = true;
        Draft draft = in.outliner().open(kind);
        draft.anchor = anchor;
        draft.number = anchor.number();
        in.anchor(anchor);
        frame.onClose = () -> in.outliner().close(draft, frame.prose);
        return draft;
    }

    /** Reads a title, which may be keys and values. */
    static void title(Interpreter in, Draft draft, @Nullable List<Token> title) {
        if (title == null || title.isEmpty()) {
            return;
        }
        if (!KEYS.matcher(Token.source(title)).matches()) {
            in.capture(true, title, text -> draft.title = text);
            return;
        }
        Options options = Options.of(title);
        String label = in.plain(options.get("label"));
        if (!label.isEmpty()) {
            in.label(label, draft.anchor);
        }
        for (String key : List.of("name", "title", "note", "subtitle")) {
            List<Token> value = options.get(key);
            if (value != null) {
                in.capture(true, value, text -> draft.title = text);
                return;
            }
        }
    }
}
