package org.mathassistant.infrastructure.latex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The files of a course: which is a master, which inputs which, and where an input's name leads. */
final class SourceTree {
    /** How often one file may be input; more is a cycle, or as good as one. */
    static final int MAX_READS = 20;
    /** How many inputs a course may make altogether. */
    static final int MAX_INPUTS = 20_000;

    private static final Pattern CLASS =
            Pattern.compile("(?m)^[^%\\n]*\\\\document(?:class|style)\\b\\s*(?:\\[[^\\]]*\\])?\\s*\\{([^}]*)\\}");
    private static final Pattern INPUT = Pattern.compile(
            "(?m)^[^%\\n]*?\\\\(?:input|include|subfile|subfileinclude|(?:sub)?import\\*?\\s*\\{([^}]*)\\})\\s*\\{?([^\\s{}%]+)\\}?");
    private static final Pattern CHAPTER = Pattern.compile("(?m)^[^%\\n]*\\\\chapter\\b");

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, String> byBaseName = new HashMap<>();
    private final Map<String, Integer> reads = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Set<String> pictures = new HashSet<>();
    private final Consumer<String> done;
    private int inputs;
    /** What other files input; null until it is first asked for. */
    private @Nullable Set<String> includedFiles;

    /** @param done told each file that has been read to its end */
    SourceTree(Map<String, String> texts, Consumer<String> done) {
        this.texts.putAll(texts);
        this.done = done;
        for (String name : texts.keySet()) {
            byBaseName.merge(baseName(name), name, (first, second) -> shallower(first, second));
        }
    }

    private static String shallower(String first, String second) {
        return second.chars().filter(c -> c == '/').count()
                        < first.chars().filter(c -> c == '/').count()
                ? second
                : first;
    }

    private static String baseName(String path) {
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    static boolean isDefinitions(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".sty") || name.endsWith(".cls") || name.endsWith(".clo") || name.endsWith(".def");
    }

    static boolean isDocument(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".tex") || name.endsWith(".ltx") || name.endsWith(".latex");
    }

    String text(String file) {
        reads.merge(file, 1, Integer::sum);
        open.add(file);
        return texts.getOrDefault(file, "");
    }

    void done(String file) {
        open.remove(file);
        done.accept(file);
    }

    boolean wasRead(String file) {
        return reads.containsKey(file);
    }

    /** The text shows a picture of this name. */
    void shows(String picture) {
        if (pictures.size() < MAX_INPUTS) {
            pictures.add(picture);
        }
    }

    Set<String> pictures() {
        return pictures;
    }

    /** Whether a file may be input here: not inside itself, and not without end. */
    boolean mayEnter(String file) {
        return !open.contains(file) && reads.getOrDefault(file, 0) < MAX_READS && ++inputs <= MAX_INPUTS;
    }

    boolean usesChapters() {
        return texts.values().stream().anyMatch(text -> CHAPTER.matcher(text).find());
    }

    /** The file that an input's name leads to from another file; null where it is not here. */
    @Nullable
    String find(String name, String from) {
        String wanted = name.strip().replace('\\', '/').replace("\"", "");
        String folder = from.contains("/") ? from.substring(0, from.lastIndexOf('/') + 1) : "";
        List<String> names = new ArrayList<>(List.of(wanted + ".tex", wanted));
        for (String each : List.copyOf(names)) {
            for (String base = folder; ; base = parent(base)) {
                String path = normalized(base + each);
                if (texts.containsKey(path)) {
                    return path;
                }
                if (base.isEmpty()) {
                    break;
                }
            }
        }
        return names.stream()
                .map(each -> byBaseName.get(baseName(each)))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    private static String parent(String folder) {
        int slash = folder.lastIndexOf('/', folder.length() - 2);
        return slash < 0 ? "" : folder.substring(0, slash + 1);
    }

    private static String normalized(String path) {
        List<String> parts = new ArrayList<>();
        for (String part : path.split("/")) {
            if (part.equals("..") && !parts.isEmpty()) {
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }

    /** The documents that no other file inputs; those that only draw a picture come last. */
    List<String> masters() {
        Set<String> included = included();
        List<String> masters = new ArrayList<>();
        List<String> pictures = new ArrayList<>();
        texts.forEach((name, text) -> {
            Matcher matcher = CLASS.matcher(text);
            if (isDocument(name) && !included.contains(name) && matcher.find()) {
                (matcher.group(1).strip().equals("standalone") ? pictures : masters).add(name);
            }
        });
        masters.addAll(pictures);
        return masters;
    }

    /** Files that input others and are input by none: they lead, where there is no document. */
    List<String> unread() {
        Set<String> included = included();
        List<String> leading = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (String name : texts.keySet()) {
            if (isDocument(name) && !wasRead(name)) {
                (included.contains(name) ? rest : leading).add(name);
            }
        }
        leading.addAll(rest);
        return leading;
    }

    private Set<String> included() {
        Set<String> known = includedFiles;
        if (known == null) {
            known = new HashSet<>();
            for (Map.Entry<String, String> file : texts.entrySet()) {
                Matcher matcher = INPUT.matcher(file.getValue());
                while (matcher.find()) {
                    String folder = matcher.group(1) == null ? "" : matcher.group(1) + "/";
                    String found = find(folder + matcher.group(2), file.getKey());
                    if (found != null && !found.equals(file.getKey())) {
                        known.add(found);
                    }
                }
            }
            includedFiles = known;
        }
        return known;
    }

    boolean hasDocument(String file) {
        return texts.getOrDefault(file, "").contains("\\begin{document}");
    }
}
