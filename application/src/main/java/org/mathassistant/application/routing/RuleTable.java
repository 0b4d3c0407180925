package org.mathassistant.application.routing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of {@code routing.rules}; how they are written stands there. */
final class RuleTable {
    private static final String RESOURCE = "routing.rules";

    private final List<Rule> rules = new ArrayList<>();
    private final CueWriting writing = new CueWriting();
    private String task = "";

    private RuleTable(String table) {
        table.lines().map(String::strip).filter(RuleTable::says).forEach(this::add);
    }

    static RuleTable load() {
        try (@Nullable InputStream rules = RuleTable.class.getResourceAsStream(RESOURCE)) {
            if (rules == null) {
                throw new IllegalStateException("no " + RESOURCE);
            }
            return parse(new String(rules.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException where a line is no rule; it names the line */
    static RuleTable parse(String table) {
        return new RuleTable(table);
    }

    List<Rule> rules() {
        return List.copyOf(rules);
    }

    Spelling spelling() {
        return new Spelling(words("MENDED"));
    }

    /** The words of a list, those of its phrases one by one. */
    Set<String> words(String list) {
        return writing.singleWords(list);
    }

    private static boolean says(String line) {
        return !line.isEmpty() && !line.startsWith("//");
    }

    private void add(String line) {
        if (line.startsWith("[") && line.endsWith("]")) {
            task = line.substring(1, line.length() - 1);
        } else if (line.startsWith("let ")) {
            writing.define(line.substring("let ".length()));
        } else {
            rules.add(rule(line));
        }
    }

    private Rule rule(String line) {
        String[] weightAndCues = line.split("\\s+", 2);
        if (task.isEmpty() || weightAndCues.length < 2 || !weightAndCues[0].matches("[+-]\\d{1,2}")) {
            throw new IllegalArgumentException("not a rule: " + line);
        }
        return new Rule(task, Integer.parseInt(weightAndCues[0]), writing.cues(weightAndCues[1]));
    }
}
