package org.mathassistant.infrastructure.hibernate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.mathassistant.application.text.MathTokens;
import org.mathassistant.domain.course.Language;
import org.mathassistant.infrastructure.hibernate.CourseAnalyzer.Token;

/**
 * Concepts of mathematics by their names in French and English and by what students call them, each a {@link Concept}.
 * A passage is indexed with the concepts that it names, each as one term ({@code c_mean_value_theorem_}) that is the same in
 * both languages; so a question finds a passage that names the same thing otherwise.
 */
final class Thesaurus {
    /** {@code f'} and {@code u_n} by any other letter. */
    private static final Pattern PRIME = Pattern.compile("m_(?:cap_)?[a-z](?=(?:_prime)+_$)");

    /** What the stemmer leaves of French verbs: "rajoutant", "rajouter" and "rajoute" are one. */
    private static final Pattern FRENCH_ENDING =
            Pattern.compile("(?<=\\p{L}{4})(?:i?(?:aient|ant|ait|ent|ons|er|ez|ee|e)|i)$");

    private static final Pattern TERM_OF_SEQUENCE = Pattern.compile("m_[a-z]_sub_[nk](?=_|$)(?:_plus_1)?_");

    private static final Map<Language, Thesaurus> ALL = new EnumMap<>(Language.class);

    static {
        List<Concept> concepts = Concept.all();
        for (Language language : Language.values()) {
            Thesaurus thesaurus = new Thesaurus(language);
            concepts.forEach(thesaurus::add);
            ALL.put(language, thesaurus);
        }
    }

    private final Node root = new Node();
    private final Map<String, String> phrases = new HashMap<>();
    private final Language language;
    private final CourseAnalyzer analyzer;

    private Thesaurus(Language language) {
        this.language = language;
        analyzer = CourseAnalyzer.asking(language);
    }

    static Thesaurus of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /**
     * A concept that tokens name.
     *
     * @param from position of the first word
     * @param to position of the last word
     * @param words how many tokens name it
     * @param everyday whether it is only called so by students
     */
    record Mention(int from, int to, int words, String concept, boolean everyday) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<String> names = new ArrayList<>();
        private final List<String> everyday = new ArrayList<>();
    }

    private void add(Concept concept) {
        phrases.put(concept.term(), String.join("\n", concept.phrases(language)));
        concept.signs().forEach(sign -> add(sign, concept.term(), false));
        concept.names().getOrDefault(language, List.of()).forEach(name -> add(name, concept.term(), false));
        concept.everyday().getOrDefault(language, List.of()).forEach(name -> add(name, concept.term(), true));
    }

    private void add(String name, String concept, boolean everyday) {
        Node node = root;
        for (Token token : analyzer.tokens(MathTokens.normalise(name))) {
            node = node.next.computeIfAbsent(shape(token.term()), none -> new Node());
        }
        List<String> ends = everyday ? node.everyday : node.names;
        if (node != root && !ends.contains(concept)) {
            ends.add(concept);
        }
    }

    /** The concepts that a text names, as terms between spaces, each as often as it is named. */
    String named(List<Token> tokens) {
        StringJoiner terms = new StringJoiner(" ");
        for (int from = 0; from < tokens.size(); from++) {
            Node node = root.next.get(shape(tokens.get(from).term()));
            for (int next = from + 1; node != null; next++) {
                node.names.forEach(terms::add);
                node = next < tokens.size()
                        ? node.next.get(shape(tokens.get(next).term()))
                        : null;
            }
        }
        return terms.toString();
    }

    /** The concepts that a title names, the longest names counting, each once. */
    Set<String> titled(List<Token> tokens) {
        Set<String> concepts = new LinkedHashSet<>();
        Mentions.choose(mentions(tokens)).names().forEach(span -> concepts.addAll(span.concepts()));
        return concepts;
    }

    /** What is said of a concept, each phrase on a line. */
    String said(String concept) {
        return phrases.getOrDefault(concept, "");
    }

    /** All concepts that a question mentions, also those inside others. One small word may stand inside a name. */
    List<Mention> mentions(List<Token> tokens) {
        List<Mention> mentions = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from++) {
            Node node = root;
            boolean mayskip = true;
            int words = 0;
            for (int at = from; at < tokens.size(); at++) {
                Token token = tokens.get(at);
                Node next = node.next.get(shape(token.term()));
                if (next != null) {
                    node = next;
                    words++;
                    add(node, tokens.get(from), token, words, mentions);
                } else if (mayskip && at > from && Vocabulary.isSmall(token.word())) {
                    mayskip = false;
                } else {
                    break;
                }
            }
        }
        return mentions;
    }

    private static void add(Node node, Token first, Token last, int words, List<Mention> mentions) {
        node.names.forEach(
                concept -> mentions.add(new Mention(first.position(), last.position(), words, concept, false)));
        node.everyday.forEach(
                concept -> mentions.add(new Mention(first.position(), last.position(), words, concept, true)));
    }

    /** What forms of one word have in common beyond their stem. */
    String shape(String term) {
        if (Vocabulary.of(language).wholeWords().containsKey(term)) {
            return term;
        }
        if (!term.startsWith("m_")) {
            return language == Language.FR ? FRENCH_ENDING.matcher(term).replaceFirst("") : term;
        }
        return TERM_OF_SEQUENCE.matcher(term).matches()
                ? "m_u_sub_n_"
                : PRIME.matcher(term).replaceFirst("m_f");
    }
}
