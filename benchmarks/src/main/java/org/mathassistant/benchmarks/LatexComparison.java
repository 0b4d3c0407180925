package org.mathassistant.benchmarks;

import java.io.PrintStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.reading.Block;
import org.mathassistant.domain.reading.Manuscript;

/** What a plain look at the source counts, beside what the reader made of it. */
final class LatexComparison {
    private static final Pattern BEGIN = Pattern.compile("\\\\begin\\s*\\{([^}]*)\\}");
    private static final Pattern LABEL =
            Pattern.compile("\\\\newlabel\\{([^}]*)\\}\\{\\{\\{*([^{}]*)\\}*\\}\\{([^{}]*)\\}");
    private static final Pattern NOT_TEXT = Pattern.compile(
            "\\\\(?:label|ref\\*?|eqref|cref|Cref|autoref|pageref|cite|input|include|usepackage|index|begin|end|bibliography"
                    + "|bibliographystyle|includegraphics|nomenclature|lstinputlisting|VerbatimInput|hyperref|vspace|hspace"
                    + "|glsadd|[a-z]*ref)\\*?\\s*(?:\\[[^\\]]*\\])*\\{[^{}]*\\}");

    /** Macros of the course that give their second argument to the index alone. */
    private static final Pattern INDEXING =
            Pattern.compile("\\\\newcommand\\{?\\\\(\\w+)\\}?\\[2\\]\\{[^\n]*#1[^\n]*\\\\index\\{#2\\}");

    private static final String GROUP = "(\\{(?:[^{}]|\\{(?:[^{}]|\\{[^{}]*\\})*\\})*\\})";

    private final Map<String, String> sources = new TreeMap<>();
    private final Map<String, String> aux = new TreeMap<>();
    private final List<String> indexing = new ArrayList<>();
    private final Manuscript manuscript;
    private final PrintStream out;

    LatexComparison(List<SourceFile> files, Manuscript manuscript, PrintStream out) {
        for (SourceFile file : files) {
            String text = LatexReading.decode(file.content()).orElse("");
            if (file.name().endsWith(".aux")) {
                aux.put(file.name(), text);
            } else if (file.name().endsWith(".tex")) {
                sources.put(file.name(), body(text));
                INDEXING.matcher(text).results().forEach(result -> indexing.add(result.group(1)));
            }
        }
        this.manuscript = manuscript;
        this.out = out;
    }

    private static String body(String text) {
        String bare = text.replaceAll("(?<!\\\\)((?:\\\\\\\\)*)%[^\\n]*", "$1");
        int begin = bare.indexOf("\\begin{document}");
        int end = bare.indexOf("\\end{document}");
        return begin < 0 ? bare : bare.substring(begin, end < begin ? bare.length() : end);
    }

    void print() {
        environments();
        numbers();
        words();
    }

    private void environments() {
        Map<String, Integer> counts = new TreeMap<>();
        for (String text : sources.values()) {
            Matcher matcher = BEGIN.matcher(text);
            while (matcher.find()) {
                counts.merge(matcher.group(1), 1, Integer::sum);
            }
        }
        out.println("environments in the source: " + counts);
    }

    private void numbers() {
        Map<String, Block> byLabel = new HashMap<>();
        manuscript.blocks().stream()
                .filter(block -> !block.label().isEmpty())
                .forEach(block -> byLabel.put(block.label(), block));
        int right = 0;
        int pages = 0;
        List<String> wrong = new ArrayList<>();
        int total = 0;
        for (String text : aux.values()) {
            Matcher matcher = LABEL.matcher(text);
            while (matcher.find()) {
                Block block = byLabel.get(matcher.group(1));
                if (block == null || block.kind() == BlockKind.TEXT || block.kind() == BlockKind.PROOF) {
                    continue;
                }
                total++;
                right += block.number().equals(matcher.group(2)) ? 1 : 0;
                pages += block.page().equals(matcher.group(3)) ? 1 : 0;
                if (!block.number().equals(matcher.group(2))) {
                    wrong.add(matcher.group(1) + ": " + block.number() + " for " + matcher.group(2));
                }
            }
        }
        out.printf("labelled blocks in .aux: %d, same number: %d, same page: %d%n", total, right, pages);
        wrong.stream().limit(20).forEach(line -> out.println("  " + line));
        long paged = manuscript.blocks().stream()
                .filter(block -> !block.page().isEmpty())
                .count();
        out.printf("blocks with a page: %d of %d%n", paged, manuscript.blocks().size());
    }

    private void words() {
        Map<String, Integer> lost = new HashMap<>();
        int total = 0;
        for (Map.Entry<String, String> file : sources.entrySet()) {
            String text = NOT_TEXT.matcher(withoutIndexes(file.getValue())).replaceAll(" ");
            for (String word : words(withAccents(text).replaceAll("\\\\[A-Za-z@]+", " "))) {
                lost.merge(word, 1, Integer::sum);
                total++;
            }
        }
        Map<String, String> headings = new HashMap<>();
        for (Block block : manuscript.blocks()) {
            headings.put("c" + block.chapter(), block.chapter().title());
            headings.put(
                    "s" + block.chapter() + block.section(), block.section().title());
            take(lost, block.title());
            take(lost, block.text().replaceAll("\\\\[A-Za-z@]+", " "));
        }
        headings.values().forEach(title -> take(lost, title));
        lost.values().removeIf(count -> count <= 0);
        int sum = lost.values().stream().mapToInt(Integer::intValue).sum();
        out.printf("words: %d in the source, %d not found again (%.3f %%)%n", total, sum, 100.0 * sum / total);
        lost.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(80)
                .forEach(entry -> out.print(entry.getKey() + ":" + entry.getValue() + " "));
        out.println();
    }

    private String withoutIndexes(String text) {
        String out = text;
        for (String macro : indexing) {
            out = out.replaceAll("\\\\" + macro + "\\s*" + GROUP + "\\s*" + GROUP, "$1");
        }
        return out;
    }

    private static String withAccents(String text) {
        return text.replaceAll("\\\\['`^\"~=.]\\{?\\\\?([A-Za-z])\\}?", "$1")
                .replaceAll("\\\\c\\s*\\{?([cC])\\}?", "$1");
    }

    private static void take(Map<String, Integer> lost, String text) {
        for (String word : words(text)) {
            lost.computeIfPresent(word, (key, count) -> count - 1);
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("œ", "oe");
        for (String word : plain.split("[^\\p{L}]+")) {
            if (word.length() > 3) {
                words.add(word.toLowerCase(java.util.Locale.ROOT));
            }
        }
        return words;
    }
}
