package org.mathassistant.infrastructure.hibernate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mathassistant.application.text.MathTokens;
import org.mathassistant.application.text.Reference;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Language;
import org.mathassistant.infrastructure.hibernate.CourseAnalyzer.Token;

/**
 * What a question says in the terms of the index of one language.
 *
 * @param terms what it is about, each once, at most {@value #MAX_TERMS}
 * @param kinds the kinds of block that its words ask for
 */
record QuestionTerms(Language language, List<QuestionTerm> terms, Set<BlockKind> kinds) {
    /** Of a longer question the first terms count. */
    static final int MAX_TERMS = 40;

    static QuestionTerms of(String question, List<Reference> references, Language language, CourseAnalyzer analyzer) {
        Vocabulary vocabulary = Vocabulary.of(language);
        Set<String> resolved = numbers(references);
        Set<BlockKind> kinds = EnumSet.noneOf(BlockKind.class);
        Map<String, QuestionTerm> telling = new LinkedHashMap<>();
        for (Token token : analyzer.tokens(MathTokens.normalise(vocabulary.writtenOut(question)))) {
            Set<BlockKind> asked = Vocabulary.kinds(token.word());
            kinds.addAll(asked);
            boolean small = !asked.isEmpty() || Vocabulary.isSmall(token.word()) || resolved.contains(token.term());
            if (!small && telling.size() < MAX_TERMS) {
                telling.putIfAbsent(token.term(), term(token, vocabulary, analyzer));
            }
        }
        return new QuestionTerms(language, List.copyOf(telling.values()), kinds);
    }

    private static QuestionTerm term(Token token, Vocabulary vocabulary, CourseAnalyzer analyzer) {
        Set<String> others = new LinkedHashSet<>();
        vocabulary.others(token.word()).forEach(other -> analyzer.tokens(other)
                .forEach(form -> others.add(form.term())));
        if (!token.word().startsWith("m_")) {
            others.add("m_" + token.word() + "_");
            others.add("m_fn" + token.word() + "_");
        }
        others.remove(token.term());
        return new QuestionTerm(token.term(), new ArrayList<>(others), token.position());
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
}
