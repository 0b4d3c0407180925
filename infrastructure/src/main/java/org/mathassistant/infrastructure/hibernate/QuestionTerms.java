package org.mathassistant.infrastructure.hibernate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.mathassistant.application.text.MathTokens;
import org.mathassistant.application.text.Reference;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Language;

/**
 * What a question says in the terms of the index of one language.
 *
 * @param terms what it is about, each once, at most {@value #MAX_TERMS}
 * @param kinds the kinds of block that its words ask for
 */
record QuestionTerms(Language language, List<String> terms, Set<BlockKind> kinds) {
    /** Of a longer question the first terms count. */
    static final int MAX_TERMS = 40;

    static QuestionTerms of(String question, List<Reference> references, Language language, CourseAnalyzer analyzer) {
        String text = MathTokens.normalise(question);
        Set<String> telling = new LinkedHashSet<>();
        Set<BlockKind> kinds = EnumSet.noneOf(BlockKind.class);
        try (TokenStream tokens = analyzer.tokenStream("question", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                String word = CourseAnalyzer.plain(text.substring(place.startOffset(), place.endOffset()));
                Set<BlockKind> asked = Vocabulary.kinds(word);
                kinds.addAll(asked);
                if (asked.isEmpty() && !Vocabulary.isSmall(word)) {
                    telling.add(term.toString());
                }
            }
            tokens.end();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        telling.removeAll(numbers(references));
        return new QuestionTerms(
                language, new ArrayList<>(telling).subList(0, Math.min(MAX_TERMS, telling.size())), kinds);
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
