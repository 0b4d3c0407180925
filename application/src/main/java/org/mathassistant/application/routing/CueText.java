package org.mathassistant.application.routing;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of a text in which cues are looked for: its tokens on one line. People say what they want before or behind what
 * they paste, so of a long text the middle is left out.
 */
final class CueText {
    /** How many tokens are read from the start of a text. */
    static final int HEAD = 120;

    /** How many tokens are read at the end of a longer one. */
    static final int TAIL = 30;

    private static final String CUT = "<cut>";
    private static final String WORK = "<work>";

    private final String text;
    private final List<Token> tokens;
    private final String line;
    private final int[] starts;

    private CueText(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.starts = new int[tokens.size()];
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < starts.length; i++) {
            starts[i] = joined.length();
            joined.append(' ').append(tokens.get(i).word());
        }
        line = joined.toString();
    }

    static CueText of(String text, Spelling spelling) {
        List<Token> all = Tokens.of(text);
        List<Token> read = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Token token = all.get(i);
            if (i < HEAD || i >= all.size() - TAIL) {
                read.add(new Token(spelling.repaired(token.word()), token.start(), token.end()));
            } else if (i == HEAD) {
                read.add(new Token(CUT, token.start(), token.start()));
            }
        }
        if (Work.in(text).isPresent()) {
            read.add(new Token(WORK, text.length(), text.length()));
        }
        return new CueText(text, read);
    }

    /** Each token with a space before it. */
    String line() {
        return line;
    }

    /** What was written between two positions of the line. */
    String written(int from, int to) {
        return text.substring(startInText(from), endInText(to));
    }

    int startInText(int position) {
        return tokens.get(indexAt(position)).start();
    }

    int endInText(int position) {
        return tokens.get(indexAt(Math.max(0, position - 1))).end();
    }

    private int indexAt(int position) {
        int index = 0;
        while (index + 1 < starts.length && starts[index + 1] <= position) {
            index++;
        }
        return index;
    }
}
