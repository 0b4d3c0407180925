package org.mathassistant.infrastructure.hibernate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mathassistant.application.text.MathTokens;
import org.mathassistant.application.text.Reference;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Language;
import org.mathassistant.infrastructure.hibernate.CourseAnalyzer.Token;
import org.mathassistant.infrastructure.hibernate.Glossary.Guess;
import org.mathassistant.infrastructure.hibernate.QuestionTerm.Role;
import org.mathassistant.infrastructure.hibernate.Thesaurus.Mention;

/**
 * What a question says in the terms of the index of one language.
 *
 * @param spoken whether it is asked in that language, as far as its words tell
 * @param terms what it is about, each once, at most {@value #MAX_TERMS}
 * @param pairs terms that stand side by side in it, each pair once
 * @param kinds the kinds of block that its words ask for
 * @param guesses concepts that its words may mean, best first
 * @param formalities terms that speak of the running of a class
 */
record QuestionTerms(
        Language language,
        boolean spoken,
        List<QuestionTerm> terms,
        List<Pair> pairs,
        Set<BlockKind> kinds,
        List<Guess> guesses,
        Set<String> formalities) {
    /** Of a longer question the first terms count. */
    static final int MAX_TERMS = 40;

    /** Two neighbours. */
    record Pair(String left, String right) {}

    static QuestionTerms of(String question, List<Reference> references, Language language, Analyzers analyzers) {
        String text = MathTokens.normalise(question);
        List<Token> tokens = analyzers.asking(language).tokens(text);
        Map<Language, List<Mention>> all = new EnumMap<>(Language.class);
        Map<Language, Integer> known = new EnumMap<>(Language.class);
        for (Language each : Language.values()) {
            List<Token> said =
                    each == language ? tokens : analyzers.asking(each).tokens(text);
            List<Mention> mentions = Thesaurus.of(each).mentions(said);
            all.put(each, mentions);
            // The fewer words are left, the more were stop words of this language.
            known.put(each, named(mentions) + Vocabulary.of(each).known(said) - said.size());
        }
        int most = Collections.max(known.values());
        List<Mention> mentions = new ArrayList<>();
        all.forEach((each, its) -> its.stream()
                .filter(mention -> !mention.everyday() || most == known.getOrDefault(each, 0))
                .forEach(mentions::add));
        Set<Language> spoken = EnumSet.allOf(Language.class);
        spoken.removeIf(each -> known.getOrDefault(each, 0) < most);
        List<Guess> guesses = new ArrayList<>();
        for (Language each : spoken) {
            guesses.addAll(Glossary.of(each).guesses(analyzers.asking(each).tokens(text)));
        }
        guesses.sort(Comparator.comparingDouble(Guess::score).reversed());
        return new Reading(language, spoken, tokens, Mentions.choose(mentions), numbers(references)).terms(guesses);
    }

    /** How many words begin a name, however many concepts go by it. */
    private static int named(List<Mention> mentions) {
        return (int) mentions.stream().map(Mention::from).distinct().count();
    }

    /** Whether its words could stand in a question about anything. */
    boolean nameNoSubject() {
        return terms.stream().allMatch(term -> term.role() == Role.EVERYDAY);
    }

    /** The numbers of references as terms: they are resolved, not searched. */
    private static Set<String> numbers(List<Reference> references) {
        Set<String> numbers = new HashSet<>();
        for (Reference reference : references) {
            String number = (reference.number() + reference.page()).toLowerCase(Locale.ROOT);
            numbers.add(number);
            numbers.add("m_" + number.replace('.', 'd') + "_");
        }
        return numbers;
    }

    /** Reads one question. */
    private static final class Reading {
        private static final Pattern NUMBER = Pattern.compile("\\d.*|m_.*\\d.*_");

        private final Language language;
        private final Set<Language> spoken;
        private final List<Token> tokens;
        private final Mentions mentions;
        private final Set<String> resolved;
        private final Set<BlockKind> kinds = EnumSet.noneOf(BlockKind.class);
        private final List<QuestionTerm> terms = new ArrayList<>();
        private final Set<List<String>> said = new HashSet<>();
        private final List<Token> telling = new ArrayList<>();

        Reading(Language language, Set<Language> spoken, List<Token> tokens, Mentions mentions, Set<String> resolved) {
            this.language = language;
            this.spoken = spoken;
            this.tokens = tokens;
            this.mentions = mentions;
            this.resolved = resolved;
        }

        QuestionTerms terms(List<Guess> guesses) {
            mentions.names().forEach(this::addName);
            mentions.hints().forEach(this::addHint);
            for (Token token : tokens) {
                Set<BlockKind> asked = Vocabulary.kinds(token.word());
                kinds.addAll(asked);
                boolean small = !asked.isEmpty() || isSmall(token);
                boolean named = mentions.name(token.position());
                if (!small || named) {
                    telling.add(token);
                }
                if (!small && !named && !mentions.hint(token.position())) {
                    addWord(token);
                }
            }
            return new QuestionTerms(
                    language, spoken.contains(language), List.copyOf(terms), pairs(), kinds, guesses, formalities());
        }

        private Set<String> formalities() {
            return tokens.stream()
                    .filter(token ->
                            spoken.stream().anyMatch(each -> Vocabulary.of(each).isFormality(token.word())))
                    .map(Token::term)
                    .collect(Collectors.toUnmodifiableSet());
        }

        private boolean isSmall(Token token) {
            return Vocabulary.isSmall(token.word()) || resolved.contains(token.term());
        }

        private void addName(Mentions.Span span) {
            List<Token> words = words(span);
            if (!words.isEmpty()) {
                List<String> forms = alone(words);
                forms.addAll(span.concepts());
                boolean everyday = words.size() == 1
                        && Vocabulary.isOfEveryDay(words.getFirst().word());
                Role role = everyday ? Role.EVERYDAY : Role.SUBJECT;
                add(new QuestionTerm(forms, List.of(), apart(words), "", role, span.from()));
            }
        }

        /** Names inside it are terms of their own. */
        private void addHint(Mentions.Span span) {
            List<Token> words = words(span).stream()
                    .filter(word -> !mentions.name(word.position()))
                    .toList();
            add(new QuestionTerm(alone(words), span.concepts(), apart(words), "", Role.HINT, span.from()));
        }

        private List<String> alone(List<Token> words) {
            return words.size() == 1 ? new ArrayList<>(formsOf(words.getFirst())) : new ArrayList<>();
        }

        private List<List<String>> apart(List<Token> words) {
            return words.size() == 1
                    ? List.of()
                    : words.stream().map(this::formsOf).toList();
        }

        /** The words of a name that tell something, each once. */
        private List<Token> words(Mentions.Span span) {
            Map<String, Token> words = new LinkedHashMap<>();
            for (Token token : tokens) {
                boolean inside = span.from() <= token.position() && token.position() <= span.to();
                if (inside && !isSmall(token) && Vocabulary.kinds(token.word()).isEmpty()) {
                    words.putIfAbsent(token.term(), token);
                }
            }
            return List.copyOf(words.values());
        }

        private void addWord(Token token) {
            add(new QuestionTerm(
                    formsOf(token),
                    List.of(),
                    List.of(),
                    token.word().startsWith("m_") ? "" : token.term(),
                    role(token),
                    token.position()));
        }

        private Role role(Token token) {
            if (Vocabulary.isOfEveryDay(token.word())
                    || NUMBER.matcher(token.term()).matches()) {
                return Role.EVERYDAY;
            }
            boolean common =
                    spoken.stream().anyMatch(each -> CommonWords.of(each).has(token.word()));
            return common || Vocabulary.isAside(token) ? Role.ASIDE : Role.SUBJECT;
        }

        private void add(QuestionTerm term) {
            if (terms.size() < MAX_TERMS && said.add(term.isHint() ? term.hints() : term.forms())) {
                terms.add(term);
            }
        }

        /** A word, its concepts, and the letter or function of that name. */
        private List<String> formsOf(Token token) {
            Set<String> forms = new LinkedHashSet<>();
            forms.add(token.term());
            forms.addAll(mentions.named(token.position()));
            if (!token.word().startsWith("m_")) {
                forms.add("m_" + token.word() + "_");
                forms.add("m_fn" + token.word() + "_");
            }
            return List.copyOf(forms);
        }

        private List<Pair> pairs() {
            Set<Pair> pairs = new LinkedHashSet<>();
            for (int i = 1; i < telling.size() && pairs.size() < MAX_TERMS; i++) {
                Token left = telling.get(i - 1);
                Token right = telling.get(i);
                if (right.position() - left.position() <= 1 + WordQueries.NEIGHBOURS_SLOP) {
                    pairs.add(new Pair(left.term(), right.term()));
                }
            }
            return List.copyOf(pairs);
        }
    }
}
