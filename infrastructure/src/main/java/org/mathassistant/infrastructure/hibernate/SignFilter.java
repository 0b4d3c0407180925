package org.mathassistant.infrastructure.hibernate;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/** Keeps signs of mathematics ({@code m_…_}) and concepts ({@code c_…_}) from stemmers: they have no endings. */
final class SignFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

    SignFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (isSign()) {
            keyword.setKeyword(true);
        }
        return true;
    }

    private boolean isSign() {
        int last = term.length() - 1;
        return last > 2
                && term.charAt(last) == '_'
                && term.charAt(1) == '_'
                && (term.charAt(0) == 'm' || term.charAt(0) == 'c');
    }
}
