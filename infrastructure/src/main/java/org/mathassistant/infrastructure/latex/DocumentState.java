package org.mathassistant.infrastructure.latex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mathassistant.domain.course.Language;

/** What holds for a document as a whole at present. */
final class DocumentState {
    private final Map<String, List<Token>> languageHooks = new HashMap<>();
    private final Map<String, Boolean> flags = new HashMap<>();
    private final Map<String, List<Token>> listOptions = new HashMap<>();
    private final Map<String, Integer> lastItems = new HashMap<>();
    private Language language;
    private int definitionFiles;
    private boolean preamble;
    private boolean chapters;
    private boolean mainMatter = true;
    private boolean exam;
    private boolean classSet;
    private String title = "";

    DocumentState(Language language) {
        this.language = language;
    }

    /** False in a preamble and in packages, where only definitions count. */
    boolean isText() {
        return !preamble && definitionFiles == 0;
    }

    void preamble(boolean yes) {
        preamble = yes;
    }

    void enterDefinitionFile() {
        definitionFiles++;
    }

    void leaveDefinitionFile() {
        definitionFiles--;
    }

    Language language() {
        return language;
    }

    /** Takes over a language by its babel name; others than French and English change nothing. */
    void language(String babelName) {
        String name = babelName.toLowerCase(Locale.ROOT);
        if (name.startsWith("fren") || name.equals("francais") || name.equals("acadian")) {
            language = Language.FR;
        } else if (name.endsWith("english") || name.equals("american") || name.equals("canadian")) {
            language = Language.EN;
        }
    }

    /** Remembers what {@code \addto\captionsfrench} and its like want done when that language is chosen. */
    void addHook(String hook, List<Token> tokens) {
        languageHooks.computeIfAbsent(hook, key -> new ArrayList<>()).addAll(tokens);
    }

    List<Token> hooks() {
        List<Token> all = new ArrayList<>();
        for (String name : language == Language.FR
                ? List.of("french", "francais")
                : List.of("english", "british", "american", "UKenglish", "USenglish")) {
            all.addAll(languageHooks.getOrDefault("captions" + name, List.of()));
            all.addAll(languageHooks.getOrDefault("extras" + name, List.of()));
        }
        return all;
    }

    /** Options for all lists of a kind; a target is an environment, a level, or both. */
    void listOptions(String target, List<Token> options) {
        listOptions.put(target, options);
    }

    Options listOptions(String list, int depth) {
        for (String target : List.of(list + "," + depth, Integer.toString(depth), list, "")) {
            if (listOptions.get(target) instanceof List<Token> found) {
                return Options.of(found);
            }
        }
        return Options.of(null);
    }

    void lastItem(String counter, int value) {
        lastItems.put(counter, value);
    }

    /** Where the last list of a counter ended. */
    int lastItem(String counter) {
        return lastItems.getOrDefault(counter, 0);
    }

    Map<String, Boolean> flags() {
        return flags;
    }

    boolean hasChapters() {
        return chapters;
    }

    void chapters(boolean yes) {
        chapters = yes;
    }

    boolean isMainMatter() {
        return mainMatter;
    }

    void mainMatter(boolean yes) {
        mainMatter = yes;
    }

    boolean isClassSet() {
        return classSet;
    }

    void classSet(boolean yes) {
        classSet = yes;
    }

    boolean isExam() {
        return exam;
    }

    void exam(boolean yes) {
        exam = yes;
    }

    String title() {
        return title;
    }

    void title(String text) {
        title = text;
    }
}
