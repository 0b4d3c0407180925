package org.mathassistant.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mathassistant.domain.course.BlockKind;

/** The theorem-like blocks that an {@code .aux} file of hyperref's names: kind, number and printed page of each label. */
final class AuxLabels {
    private static final Pattern LABEL = Pattern.compile("\\\\newlabel\\{([^}]*)\\}\\{(.*)\\}\\s*$", Pattern.MULTILINE);
    private static final Pattern ANCHOR = Pattern.compile("([A-Za-z*]+)\\.[\\w.]+");
    private static final Pattern ENVIRONMENT = Pattern.compile(
            "\\\\begin\\{(\\w+)\\*?\\}(?:\\s*\\[[^\\n]*\\])?(?:\\s|%[^\\n]*\\n)*\\\\label\\{([^}]*)\\}");

    /** What environments and counters are called, and the beginnings of labels. */
    private static final Map<String, BlockKind> KINDS = Map.ofEntries(
            Map.entry("thm", BlockKind.THEOREM),
            Map.entry("theorem", BlockKind.THEOREM),
            Map.entry("prop", BlockKind.PROPOSITION),
            Map.entry("proposition", BlockKind.PROPOSITION),
            Map.entry("lem", BlockKind.LEMMA),
            Map.entry("lemma", BlockKind.LEMMA),
            Map.entry("cor", BlockKind.COROLLARY),
            Map.entry("corollary", BlockKind.COROLLARY),
            Map.entry("def", BlockKind.DEFINITION),
            Map.entry("defn", BlockKind.DEFINITION),
            Map.entry("definition", BlockKind.DEFINITION),
            Map.entry("ex", BlockKind.EXAMPLE),
            Map.entry("example", BlockKind.EXAMPLE),
            Map.entry("rem", BlockKind.REMARK),
            Map.entry("remark", BlockKind.REMARK),
            Map.entry("exercise", BlockKind.EXERCISE),
            Map.entry("prob", BlockKind.EXERCISE),
            Map.entry("probd", BlockKind.EXERCISE),
            Map.entry("problem", BlockKind.EXERCISE));

    private AuxLabels() {}

    /** @param kind empty where a counter is shared and nothing else tells */
    record Entry(String label, Optional<BlockKind> kind, String number, String page) {}

    static List<Entry> of(Path aux) throws IOException {
        Map<String, String> environments = environments(aux.toAbsolutePath().resolveSibling(""));
        List<Entry> entries = new ArrayList<>();
        Matcher label = LABEL.matcher(Files.readString(aux, StandardCharsets.ISO_8859_1));
        while (label.find()) {
            if (!label.group(1).endsWith("@cref")) {
                add(label.group(1), groups(label.group(2)), environments, entries);
            }
        }
        return entries;
    }

    private static void add(String label, List<String> parts, Map<String, String> environments, List<Entry> entries) {
        Matcher anchor = ANCHOR.matcher(parts.size() > 3 ? parts.get(3) : "");
        if (!anchor.matches() || !KINDS.containsKey(anchor.group(1))) {
            return;
        }
        String environment = environments.getOrDefault(label, "");
        boolean shared = anchor.group(1).equals("thm")
                && parts.get(3).indexOf('.') != parts.get(3).lastIndexOf('.');
        Optional<BlockKind> kind = Optional.ofNullable(KINDS.get(environment))
                .or(() -> shared
                        ? Optional.ofNullable(KINDS.get(label.split(":")[0].toLowerCase(Locale.ROOT)))
                        : Optional.of(KINDS.get(anchor.group(1))));
        entries.add(new Entry(label, kind, plain(parts.get(0)), plain(parts.get(1))));
    }

    private static Map<String, String> environments(Path folder) throws IOException {
        Map<String, String> environments = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".tex")).toList()) {
                Matcher matcher = ENVIRONMENT.matcher(Files.readString(file, StandardCharsets.UTF_8));
                while (matcher.find()) {
                    environments.put(matcher.group(2), matcher.group(1));
                }
            }
        }
        return environments;
    }

    /** The number without what is set around it; of a number with its title, the number. */
    private static String plain(String source) {
        Matcher titled = Pattern.compile("\\\\M@TitleReference \\{((?:[^{}]|\\{[^{}]*\\})*)\\}.*")
                .matcher(source);
        return (titled.matches() ? titled.group(1) : source)
                .replaceAll("\\\\[A-Za-z@]+ ?", "")
                .replaceAll("[{}$]", "")
                .strip();
    }

    private static List<String> groups(String text) {
        List<String> groups = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '{' && depth++ == 0) {
                start = i + 1;
            } else if (text.charAt(i) == '}' && --depth == 0) {
                groups.add(text.substring(start, i));
            }
        }
        return groups;
    }
}
