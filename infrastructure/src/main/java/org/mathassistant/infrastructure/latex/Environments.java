package org.mathassistant.infrastructure.latex;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the reader knows of environments: the course's theorems, and those of LaTeX and its packages. */
final class Environments {
    private static final Set<String> DISPLAYS = Set.of(
            "equation",
            "align",
            "gather",
            "multline",
            "flalign",
            "alignat",
            "xalignat",
            "xxalignat",
            "eqnarray",
            "displaymath",
            "math",
            "numcases",
            "subnumcases",
            "dmath",
            "dgroup",
            "empheq",
            "IEEEeqnarray",
            "dseries",
            "darray",
            "spreadlines");
    private static final Set<String> LISTS = Set.of(
            "itemize",
            "enumerate",
            "description",
            "list",
            "trivlist",
            "compactitem",
            "compactenum",
            "compactdesc",
            "inparaenum",
            "inparaitem",
            "asparaenum",
            "asparaitem",
            "tasks",
            "parts",
            "subparts",
            "subsubparts",
            "choices",
            "checkboxes",
            "oneparchoices",
            "thebibliography",
            "enumeratea",
            "enumeratei");
    private static final Set<String> PROOFS = Set.of("proof", "Proof", "pf");
    /** Their content is not LaTeX, or too far from text. */
    private static final Set<String> RAW = Set.of(
            "verbatim",
            "Verbatim",
            "BVerbatim",
            "LVerbatim",
            "SaveVerbatim",
            "lstlisting",
            "minted",
            "alltt",
            "comment",
            "filecontents",
            "tikzpicture",
            "pspicture",
            "asy",
            "asypicture",
            "luacode",
            "sagesilent",
            "sageblock",
            "pycode",
            "pyconsole",
            "code",
            "rawhtml",
            "verbatimtab",
            "ttcode");
    /** How the arguments that hold no text are written: o optional, m mandatory, a between angles. */
    private static final Map<String, String> ARGUMENTS = Map.ofEntries(
            Map.entry("tabular", "om"),
            Map.entry("tabular*", "mom"),
            Map.entry("tabularx", "mom"),
            Map.entry("tabulary", "mom"),
            Map.entry("longtable", "om"),
            Map.entry("array", "om"),
            Map.entry("supertabular", "m"),
            Map.entry("minipage", "ooom"),
            Map.entry("multicols", "mo"),
            Map.entry("multicols*", "mo"),
            Map.entry("figure", "o"),
            Map.entry("figure*", "o"),
            Map.entry("table", "o"),
            Map.entry("table*", "o"),
            Map.entry("wrapfigure", "omom"),
            Map.entry("wraptable", "omom"),
            Map.entry("subfigure", "oom"),
            Map.entry("subtable", "oom"),
            Map.entry("adjustbox", "m"),
            Map.entry("spacing", "m"),
            Map.entry("otherlanguage", "m"),
            Map.entry("otherlanguage*", "m"),
            Map.entry("columns", "o"),
            Map.entry("column", "om"),
            Map.entry("thebibliography", "m"),
            Map.entry("adjustwidth", "mm"),
            Map.entry("list", "mm"),
            Map.entry("scope", "o"),
            Map.entry("overlayarea", "mm"),
            Map.entry("onlyenv", "a"),
            Map.entry("savenotes", ""),
            Map.entry("bibchapter", "o"),
            Map.entry("biblist", "o"),
            Map.entry("SCfigure", "oo"),
            Map.entry("floatingfigure", "om"),
            Map.entry("tabbing", ""),
            Map.entry("tasks", "od"),
            Map.entry("overprint", "o"),
            Map.entry("textblock", "md"));

    private final Map<String, BlockEnvironment> blocks = new HashMap<>();
    private final Map<String, String> referNames = new HashMap<>();
    private final Set<String> ownRaw = new HashSet<>();

    void declare(BlockEnvironment environment) {
        blocks.put(environment.name(), environment);
    }

    @Nullable
    BlockEnvironment block(String name) {
        return blocks.get(name);
    }

    void declareRaw(String name) {
        ownRaw.add(name);
    }

    /** The name that {@code \cref} prints for what a counter or an environment numbers. */
    void referName(String type, String name) {
        referNames.put(type, name);
    }

    @Nullable
    String referName(String type) {
        return referNames.get(type);
    }

    /** Whether a course's redefinition may not change what the environment is. */
    boolean keepsMeaning(String name) {
        return blocks.containsKey(name)
                || isProof(name)
                || isList(name)
                || isRaw(name)
                || isDisplay(name)
                || name.equals("document");
    }

    static boolean isProof(String name) {
        return PROOFS.contains(withoutStar(name));
    }

    static boolean isList(String name) {
        return LISTS.contains(withoutStar(name));
    }

    static boolean isDisplay(String name) {
        return DISPLAYS.contains(withoutStar(name));
    }

    boolean isRaw(String name) {
        return RAW.contains(withoutStar(name)) || ownRaw.contains(name);
    }

    static String arguments(String name) {
        return ARGUMENTS.getOrDefault(name, "");
    }

    static boolean isKnown(String name) {
        return ARGUMENTS.containsKey(name);
    }

    static boolean isTable(String name) {
        return name.startsWith("tabular") || name.equals("longtable") || name.equals("supertabular");
    }

    /** The counter that captions step in this environment; empty where it is no float. */
    static String floatCounter(String name) {
        return switch (withoutStar(name)) {
            case "figure", "wrapfigure", "SCfigure", "floatingfigure", "marginfigure", "sidewaysfigure" -> "figure";
            case "table", "wraptable", "longtable", "margintable", "sidewaystable" -> "table";
            default -> "";
        };
    }

    static String withoutStar(String name) {
        return name.endsWith("*") ? name.substring(0, name.length() - 1) : name;
    }
}
