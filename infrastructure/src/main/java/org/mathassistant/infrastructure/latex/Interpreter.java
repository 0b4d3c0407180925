package org.mathassistant.infrastructure.latex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.reading.ReadingRemark;

/** Walks the tokens of a document and does what each says. One instance reads one document and what it inputs. */
final class Interpreter {
    private static final Map<String, Command> STRUCTURAL = new HashMap<>();
    private static final Map<String, Command> OTHERS = new HashMap<>();
    /** What is done before the text of a document begins. */
    private static final Set<String> PREAMBLE = new HashSet<>();

    static {
        Definitions.register(STRUCTURAL);
        TheoremCommands.register(STRUCTURAL);
        CounterCommands.register(STRUCTURAL);
        Conditionals.register(STRUCTURAL);
        FileCommands.register(STRUCTURAL);
        PREAMBLE.addAll(STRUCTURAL.keySet());
        PREAMBLE.addAll(Set.of("begin", "setlist", "crefname", "Crefname"));
        HeadingCommands.register(STRUCTURAL);
        ReferenceCommands.register(STRUCTURAL);
        EnvironmentCommands.register(STRUCTURAL);
        TextCommands.registerStructural(STRUCTURAL);
        TextCommands.register(OTHERS);
        ExamCommands.register(OTHERS);
        OTHERS.put("includegraphics", FileCommands::picture);
    }

    private final SourceTree sources;
    private final Language courseLanguage;
    private final Remarks remarks;
    private final References references;
    private final WorkBudget budget;
    private final TokenStream stream;
    private final Counters counters = new Counters();
    private final Macros macros;
    private final Evaluator evaluator;
    private final Environments environments = new Environments();
    private final Frames frames = new Frames(this);
    private final Outliner outliner;
    private final HeadingBlocks headingBlocks = new HeadingBlocks(this);
    private final DocumentState document;
    private String lastFile = "";
    private int commandLine;
    private Prose prose;
    private Anchor anchor = Anchor.NONE;

    Interpreter(
            SourceTree sources,
            Language language,
            Remarks remarks,
            References references,
            List<Draft> drafts,
            WorkBudget budget) {
        this.sources = sources;
        this.courseLanguage = language;
        this.remarks = remarks;
        this.references = references;
        this.budget = budget;
        this.stream = new TokenStream(budget);
        this.macros = new Macros(budget, name -> remark(ReadingRemark.Kind.EXPANSION_LIMIT, name));
        this.evaluator = new Evaluator(macros, counters, budget);
        this.document = new DocumentState(language);
        this.outliner = new Outliner(this, drafts, references);
        this.prose = outliner.running();
    }

    /** Reads a file and all that it inputs. */
    void read(String file) {
        FileCommands.open(this, file);
        for (Token token = stream.next(); token != null; token = stream.next()) {
            dispatch(token);
        }
        frames.closeAll();
        headingBlocks.close(Integer.MIN_VALUE);
        outliner.end();
    }

    /**
     * Reads a file that no master inputs: on its own, with the macros of the master.
     *
     * @param afterMaster whether there was one: the file belongs to none of its chapters
     */
    void readAlone(String file, boolean afterMaster) {
        if (!document.isClassSet()) {
            DocumentClasses.setUp(this, sources.usesChapters(), "");
            document.classSet(true);
        }
        document.preamble(false);
        if (afterMaster) {
            outliner.leave();
        }
        read(file);
    }

    private void dispatch(Token token) {
        switch (token.kind()) {
            case ACTION -> token.action().run();
            case COMMAND, PRIMITIVE -> command(token);
            default -> {
                if (document.isText()) {
                    text(token);
                }
            }
        }
    }

    private void text(Token token) {
        switch (token.kind()) {
            case OPEN -> frames.openGroup();
            case CLOSE -> frames.closeGroup();
            case MATH -> Formulas.dollar(this);
            case SPACE -> prose.space();
            case PARAGRAPH -> prose.paragraph();
            case PARAMETER -> prose.text("#");
            default -> TextCommands.character(this, token.text());
        }
    }

    private void command(Token token) {
        String name = token.text();
        commandLine = line();
        Command structural = STRUCTURAL.get(name);
        if (structural != null) {
            if (document.isText() || PREAMBLE.contains(name)) {
                structural.run(this);
            }
            return;
        }
        if (Conditionals.isOwn(this, name) || macros.expand(token, stream)) {
            return;
        }
        if (document.isText()) {
            known(name);
        }
    }

    private void known(String name) {
        Command other = OTHERS.get(name);
        if (other != null) {
            other.run(this);
        } else if (Accents.symbol(name) instanceof String symbol) {
            prose.text(symbol);
        } else if (Accents.isAccent(name)) {
            TextCommands.accent(this, name);
        } else if (name.startsWith("the") && counters.exists(name.substring(3))) {
            prose.text(evaluator.number(name.substring(3)));
        } else if (!IgnoredCommands.skip(name, stream)) {
            EnvironmentCommands.asCommand(this, name);
        }
    }

    /** Whether a course's redefinition of a command is ignored. */
    boolean isStructural(String command) {
        return STRUCTURAL.containsKey(command);
    }

    /** Runs a structural command from another place. */
    void run(String command) {
        Command known = STRUCTURAL.get(command);
        if (known != null) {
            known.run(this);
        }
    }

    /**
     * Reads tokens now, into a text of their own.
     *
     * @param inline for a title: all on one line
     */
    void capture(boolean inline, List<Token> tokens, Consumer<String> then) {
        Frame frame = frames.push(Frame.Type.CAPTURE, "");
        Prose own = new Prose(inline);
        prose = own;
        List<Token> all = new ArrayList<>(tokens.size() + 1);
        all.addAll(tokens);
        all.add(Token.action(() -> {
            frames.closeDownTo(frame);
            prose = frame.prose;
            then.accept(own.take().strip());
        }));
        stream.push(all);
    }

    /** Captures the argument that comes next; empty where none comes. */
    void captureArgument(boolean inline, Consumer<String> then) {
        List<Token> argument = stream.argument();
        capture(inline, argument == null ? List.of() : argument, then);
    }

    /** The name of the command that comes next, in braces or not; null where none comes. */
    @Nullable
    String commandName() {
        List<Token> argument = stream.argument();
        if (argument == null) {
            return null;
        }
        for (Token token : argument) {
            if (token.isCommand()) {
                return token.text();
            }
        }
        return null;
    }

    String plain(@Nullable List<Token> tokens) {
        return evaluator.text(tokens);
    }

    /** Tokens as they would stand in a source, macros expanded nowhere. */
    String source(@Nullable List<Token> tokens) {
        return tokens == null ? "" : Token.source(tokens).strip();
    }

    WorkBudget budget() {
        return budget;
    }

    boolean mayExpand() {
        return budget.mayExpand();
    }

    /** Names what an anchor numbers. */
    void label(String key, Anchor named) {
        References.Label known = references.find(key);
        if (known != null) {
            remark(ReadingRemark.Kind.DUPLICATE_LABEL, key);
        }
        Draft draft = outliner.current();
        int clock = outliner.tick();
        References.Label label = new References.Label(key, named, file(), line(), clock, draft);
        label.title = draft == null ? outliner.headingTitle() : "";
        int index = references.add(label);
        if (draft == null) {
            outliner.running().mark(Markers.label(index));
        } else if (draft.label.isEmpty() && named.equals(draft.anchor)) {
            draft.label = key;
        }
    }

    /** The mark of a reference. */
    String refer(String key, References.Style style) {
        return references.refer(new References.Use(key, style, file(), line()));
    }

    void remark(ReadingRemark.Kind kind, String detail) {
        remarks.add(kind, file(), line(), detail);
    }

    void remark(ReadingRemark.Kind kind, String file, int line, String detail) {
        remarks.add(kind, file, line, detail);
    }

    /** The file that is being read. */
    String file() {
        Lexer lexer = stream.lexer();
        if (lexer != null) {
            lastFile = lexer.file();
        }
        return lastFile;
    }

    /** The line of the command that is being done, whatever it has read since. */
    int commandLine() {
        return commandLine;
    }

    int line() {
        Lexer lexer = stream.lexer();
        return lexer == null ? 0 : lexer.line();
    }

    /** Whether an environment starts a block of its own. */
    boolean isBlockEnvironment(String name) {
        return environments.block(name) != null || Environments.isProof(name);
    }

    BlockKind kindOf(BlockEnvironment environment) {
        return KindNames.ofTheorem(plain(environment.printed()), environment.name());
    }

    TokenStream stream() {
        return stream;
    }

    Macros macros() {
        return macros;
    }

    Counters counters() {
        return counters;
    }

    Evaluator evaluator() {
        return evaluator;
    }

    Environments environments() {
        return environments;
    }

    Frames frames() {
        return frames;
    }

    Outliner outliner() {
        return outliner;
    }

    HeadingBlocks headingBlocks() {
        return headingBlocks;
    }

    DocumentState document() {
        return document;
    }

    SourceTree sources() {
        return sources;
    }

    Language courseLanguage() {
        return courseLanguage;
    }

    /** Where text is written at present. */
    Prose prose() {
        return prose;
    }

    void prose(Prose other) {
        prose = other;
    }

    /** What a label would name at present. */
    Anchor anchor() {
        return anchor;
    }

    void anchor(Anchor other) {
        anchor = other;
    }
}
