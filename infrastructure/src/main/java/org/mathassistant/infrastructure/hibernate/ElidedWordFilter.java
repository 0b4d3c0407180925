package org.mathassistant.infrastructure.hibernate;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Takes the elided article from lower-case words ({@code d'alembert} becomes {@code alembert}) and, if asked to, adds the
 * word in one piece ({@code dalembert}) at the same position.
 */
final class ElidedWordFilter extends TokenFilter {
    private static final Set<String> ELIDED =
            Set.of("l", "d", "m", "t", "s", "n", "j", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final boolean addsJoined;
    private @Nullable State word;
    private String joined = "";

    ElidedWordFilter(TokenStream input, boolean addsJoined) {
        super(input);
        this.addsJoined = addsJoined;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (word != null) {
            restoreState(word);
            word = null;
            term.setEmpty().append(joined);
            step.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        String text = term.toString();
        int apostrophe = text.indexOf('\'');
        if (apostrophe > 0 && apostrophe + 1 < text.length() && ELIDED.contains(text.substring(0, apostrophe))) {
            split(text, apostrophe);
        }
        return true;
    }

    private void split(String text, int apostrophe) {
        term.setEmpty().append(text.substring(apostrophe + 1));
        if (addsJoined) {
            joined = text.substring(0, apostrophe) + text.substring(apostrophe + 1);
            word = captureState();
        }
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        word = null;
    }
}
