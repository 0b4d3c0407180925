package org.mathassistant.infrastructure.hibernate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.mathassistant.application.text.MathTokens;
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

    static QuestionTerms of(String question, Language language, CourseAnalyzer analyzer) {
        Vocabulary vocabulary = Vocabulary.of(language);
        String text = MathTokens.normalise(question);
        Set<String> telling = new LinkedHashSet<>();
        Set<String> rest = new LinkedHashSet<>();
        Set<BlockKind> kinds = EnumSet.noneOf(BlockKind.class);
        try (TokenStream tokens = analyzer.tokenStream("question", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                String word = CourseAnalyzer.plain(text.substring(place.startOffset(), place.endOffset()));
                Set<BlockKind> asked = vocabulary.kinds(word);
                kinds.addAll(asked);
                (asked.isEmpty() && !vocabulary.isAsking(word) ? telling : rest).add(term.toString());
            }
            tokens.end();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Set<String> terms = telling.isEmpty() ? rest : telling;
        return new QuestionTerms(language, new ArrayList<>(terms).subList(0, Math.min(MAX_TERMS, terms.size())), kinds);
    }
}
