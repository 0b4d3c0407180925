package org.mathassistant.infrastructure.latex;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.reading.ReadingRemark;

/** Classes, packages and the files that a document inputs or shows. */
final class FileCommands {
    private static final Set<String> WITH_CHAPTERS = Set.of(
            "book",
            "report",
            "memoir",
            "scrbook",
            "scrreprt",
            "extbook",
            "extreport",
            "amsbook",
            "svmono",
            "svmult",
            "elegantbook",
            "tufte-book",
            "kaobook",
            "thesis",
            "ctexbook",
            "bredele",
            "yathesis",
            "tukthesis");
    /** Packages that number exercises by themselves, and the environments they do it for. */
    private static final Map<String, List<String>> EXERCISE_PACKAGES = Map.of(
            "xsim", List.of("exercise", "problem"),
            "exsheets", List.of("question"),
            "exercise", List.of("Exercise", "exercise"),
            "exframe", List.of("exercise", "problem"),
            "ProfCollege", List.of());

    private FileCommands() {}

    /** A picture says nothing, but its file is no text of the course. */
    static void picture(Interpreter in) {
        IgnoredCommands.skipArguments("soo", in.stream());
        in.sources().shows(in.plain(in.stream().argument()).strip());
    }

    static void register(Map<String, Command> commands) {
        commands.put("input", FileCommands::input);
        commands.put("include", FileCommands::input);
        commands.put("subfile", FileCommands::input);
        commands.put("subfileinclude", FileCommands::input);
        commands.put("@input", FileCommands::input);
        commands.put("InputIfFileExists", FileCommands::inputIfExists);
        commands.put("import", FileCommands::importFrom);
        commands.put("subimport", FileCommands::importFrom);
        commands.put("includefrom", FileCommands::importFrom);
        commands.put("subincludefrom", FileCommands::importFrom);
        commands.put("inputfrom", FileCommands::importFrom);
        commands.put("usepackage", FileCommands::usePackage);
        commands.put("RequirePackage", FileCommands::usePackage);
        commands.put("LoadClass", FileCommands::documentClass);
        commands.put("documentclass", FileCommands::documentClass);
        commands.put("documentstyle", FileCommands::documentClass);
        commands.put("makeatletter", in -> atIsLetter(in, true));
        commands.put("makeatother", in -> atIsLetter(in, false));
        commands.put("addto", FileCommands::addTo);
        commands.put("selectlanguage", in -> language(in, in.plain(in.stream().argument())));
        commands.put("title", FileCommands::title);
        commands.put("endinput", FileCommands::endInput);
        commands.put("newglossaryentry", in -> IgnoredCommands.skipArguments("mm", in.stream()));
        commands.put("newtheoremstyle", in -> IgnoredCommands.skipArguments("mmmmmmmmm", in.stream()));
    }

    /** Puts a file before all else that is to be read. */
    static void open(Interpreter in, String file) {
        in.outliner().enterFile(file);
        String outer = in.file();
        in.stream().push(new Lexer(file, in.sources().text(file), () -> {
            in.sources().done(file);
            in.outliner().enterFile(outer);
        }));
    }

    private static void openDefinitions(Interpreter in, String file) {
        in.document().enterDefinitionFile();
        in.stream().push(new Lexer(file, in.sources().text(file), () -> {
            in.sources().done(file);
            in.document().leaveDefinitionFile();
        }));
    }

    private static void atIsLetter(Interpreter in, boolean yes) {
        Lexer lexer = in.stream().lexer();
        if (lexer != null) {
            lexer.atIsLetter(yes);
        }
    }

    private static void endInput(Interpreter in) {
        Lexer lexer = in.stream().lexer();
        if (lexer != null) {
            lexer.skipToEnd();
        }
    }

    private static void input(Interpreter in) {
        Token next = in.stream().peekPastSpaces();
        if (next == null) {
            return;
        }
        String name = next.kind() == Token.Kind.OPEN ? in.plain(in.stream().argument()) : bareName(in);
        input(in, "", name);
    }

    /** {@code \input name}, as plain TeX has it: up to a space. */
    private static String bareName(Interpreter in) {
        StringBuilder name = new StringBuilder();
        Token token = in.stream().nextHere();
        while (token != null && token.kind() == Token.Kind.CHARACTER) {
            name.append(token.text());
            token = in.stream().nextHere();
        }
        if (token != null) {
            in.stream().push(token);
        }
        return name.toString();
    }

    private static void importFrom(Interpreter in) {
        in.stream().takeIf('*');
        String folder = in.plain(in.stream().argument());
        input(in, folder, in.plain(in.stream().argument()));
    }

    private static void inputIfExists(Interpreter in) {
        String name = in.plain(in.stream().argument());
        List<Token> yes = in.stream().argument();
        List<Token> no = in.stream().argument();
        String file = in.sources().find(name, in.file());
        @Nullable List<Token> then = file == null ? no : yes;
        if (then != null) {
            in.stream().push(then);
        }
        if (file != null) {
            input(in, "", name);
        }
    }

    private static void input(Interpreter in, String folder, String name) {
        if (name.isBlank()) {
            return;
        }
        String path = folder.isEmpty() || folder.endsWith("/") ? folder + name : folder + "/" + name;
        String file = in.sources().find(path, in.file());
        if (file == null) {
            if (!isGraphic(path)) {
                in.remark(ReadingRemark.Kind.MISSING_INPUT, path);
            }
            if (in.document().isText()) {
                in.stream().push(in.macros().unusedTexts());
            }
        } else if (in.sources().mayEnter(file)) {
            if (SourceTree.isDefinitions(file)) {
                openDefinitions(in, file);
            } else {
                open(in, file);
            }
        }
    }

    /** Pictures that other programs write as TeX are not missed. */
    private static boolean isGraphic(String path) {
        return path.matches("(?i).*\\.(pdf_t|pdf_tex|pstex_t|eps_tex|pgf|tikz|pspdftex|ind|gls|nls|bbl|out)");
    }

    private static void usePackage(Interpreter in) {
        String options = in.plain(in.stream().optional());
        String names = in.plain(in.stream().argument());
        in.stream().optional();
        for (String raw : names.split(",")) {
            String name = raw.strip();
            if (name.equals("babel") || name.equals("polyglossia")) {
                babel(in, options);
            }
            for (String environment : EXERCISE_PACKAGES.getOrDefault(name, List.of())) {
                in.counters().define(environment);
                in.environments().declare(new BlockEnvironment(environment, Lexer.tokens(environment), environment));
            }
            String file = in.sources().find(name + ".sty", in.file());
            if (file != null && in.sources().mayEnter(file)) {
                openDefinitions(in, file);
            }
        }
    }

    /** The last language among babel's options is the document's, unless one is called main. */
    private static void babel(Interpreter in, String options) {
        String main = "";
        for (String option : options.split(",")) {
            String name = option.strip();
            if (name.startsWith("main")) {
                in.document().language(name.substring(name.indexOf('=') + 1).strip());
                return;
            }
            main = name.isEmpty() ? main : name;
        }
        in.document().language(main);
    }

    private static void language(Interpreter in, String name) {
        in.document().language(name);
        in.stream().push(in.document().hooks());
    }

    private static void addTo(Interpreter in) {
        String hook = in.commandName();
        List<Token> tokens = in.stream().argument();
        if (hook != null && tokens != null) {
            in.document().addHook(hook, tokens);
        }
    }

    private static void documentClass(Interpreter in) {
        String options = in.plain(in.stream().optional());
        String name = in.plain(in.stream().argument());
        in.stream().optional();
        for (String option : options.split(",")) {
            in.document().language(option.strip());
        }
        if (in.sources().hasDocument(in.file())) {
            in.document().preamble(true);
        }
        String file = in.sources().find(name + ".cls", in.file());
        if (!in.document().isClassSet()) {
            boolean known = !name.equals("subfiles") && !name.equals("standalone");
            DocumentClasses.setUp(
                    in,
                    WITH_CHAPTERS.contains(name)
                            || (file != null && in.sources().usesChapters()),
                    name);
            in.document().classSet(known && file == null);
        }
        if (file != null && in.sources().mayEnter(file)) {
            openDefinitions(in, file);
        }
    }

    private static void title(Interpreter in) {
        in.stream().optional();
        List<Token> title = in.stream().argument();
        if (title == null) {
            return;
        }
        String text = in.plain(title);
        in.document().title(text);
        if (in.document().isText()) {
            if (!in.document().hasChapters() && in.outliner().chapter().isEmpty()) {
                in.outliner().titled(text);
            }
            in.stream().push(title);
            in.prose().paragraph();
        }
    }
}
