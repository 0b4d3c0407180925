package org.mathassistant.infrastructure.hibernate;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.mathassistant.domain.course.Language;
import org.tartarus.snowball.ext.FrenchStemmer;

/**
 * Cuts text into terms: one form for apostrophes, elided articles, accents, case, plurals and kindred endings. While
 * indexing, an elided word is also kept in one piece, so that {@code dalembert} finds {@code d'Alembert}.
 */
final class CourseAnalyzer extends Analyzer {
    /** A letter folds to four at most. */
    private static final int MAX_FOLDED = 4;

    /** How far back the word before is looked for, in characters: no word that matters is longer. */
    private static final int LONGEST_BEFORE = 40;

    private static final NormalizeCharMap APOSTROPHES = apostrophes();

    private final Language language;
    private final boolean indexing;
    private final CharArraySet stopWords;
    private final StemmerOverrideMap wholeWords;

    private CourseAnalyzer(Language language, boolean indexing) {
        this.language = language;
        this.indexing = indexing;
        this.stopWords = new CharArraySet(Vocabulary.of(language).stopWords(), false);
        this.wholeWords = wholeWords(Vocabulary.of(language));
    }

    static CourseAnalyzer indexing(Language language) {
        return new CourseAnalyzer(language, true);
    }

    static CourseAnalyzer asking(Language language) {
        return new CourseAnalyzer(language, false);
    }

    private static StemmerOverrideMap wholeWords(Vocabulary vocabulary) {
        StemmerOverrideFilter.Builder whole = new StemmerOverrideFilter.Builder();
        vocabulary.wholeWords().forEach(whole::add);
        try {
            return whole.build();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static NormalizeCharMap apostrophes() {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        List.of("\u2019", "\u2018", "\u02BC", "\u00B4", "\u2032").forEach(form -> map.add(form, "'"));
        return map.build();
    }

    @Override
    protected Reader initReader(String fieldName, Reader reader) {
        return new MappingCharFilter(APOSTROPHES, reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(words));
        TokenStream plain = new EnglishPossessiveFilter(new ElidedWordFilter(folded, indexing));
        TokenStream telling = new SignFilter(new StopFilter(plain, stopWords));
        return new TokenStreamComponents(words, stemmed(new StemmerOverrideFilter(telling, wholeWords)));
    }

    /** French has more forms of a verb than its lighter stemmers join. */
    private TokenStream stemmed(TokenStream words) {
        return language == Language.FR ? new SnowballFilter(words, new FrenchStemmer()) : new PorterStemFilter(words);
    }

    /**
     * A term of a text.
     *
     * @param word as the lists of {@link Vocabulary} write it
     * @param position counts the words, those that are left out too
     * @param before the word before it, or its elided article; in lower case without accents, empty where there is none
     */
    record Token(String term, String word, int position, String before) {}

    List<Token> tokens(String text) {
        List<Token> found = new ArrayList<>();
        int position = 0;
        try (TokenStream tokens = tokenStream("text", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                position += step.getPositionIncrement();
                int start = place.startOffset();
                int end = withoutPossessive(text, start, place.endOffset());
                String word = plain(text.substring(start, end));
                found.add(new Token(term.toString(), word, position, before(text, start, end)));
            }
            tokens.end();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    /** Where "Rolle" ends in "Rolle's": the s is no word of its own. */
    private static int withoutPossessive(String text, int start, int end) {
        boolean possessive = end - start > 2
                && isApostrophe(text.charAt(end - 2))
                && Character.toLowerCase(text.charAt(end - 1)) == 's';
        return possessive ? end - 2 : end;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    /** Looks at the word and a little before it alone: a text may have no blank at all. */
    private static String before(String text, int start, int end) {
        int apostrophe = apostrophe(text, start, end);
        if (apostrophe > start) {
            return plain(text.substring(start, apostrophe));
        }
        int first = Math.max(0, start - LONGEST_BEFORE);
        int to = start;
        while (to > first && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        int from = to;
        while (from > first && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return plain(text.substring(from, to));
    }

    /** The last one in the word; -1 where it has none. */
    private static int apostrophe(String text, int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            if (isApostrophe(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** A word as the lists of {@link Vocabulary} write it: without its elided article, its 's, accents and case. */
    static String plain(String word) {
        String owner = word.endsWith("'s") || word.endsWith("\u2019s") ? word.substring(0, word.length() - 2) : word;
        String bare = owner.substring(Math.max(owner.lastIndexOf('\''), owner.lastIndexOf('\u2019')) + 1);
        char[] letters = bare.toLowerCase(Locale.ROOT).toCharArray();
        char[] folded = new char[letters.length * MAX_FOLDED];
        return new String(folded, 0, ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length));
    }
}
