package org.mathassistant.application.generation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.model.LastingModelFailure;
import org.mathassistant.domain.model.ModelFailure.Reason;
import org.mathassistant.domain.model.ModelListener;
import org.mathassistant.domain.model.ModelReply;
import org.mathassistant.domain.model.ModelRequest;
import org.mathassistant.domain.model.PassingModelFailure;
import org.mathassistant.domain.port.ILLMProvider;

/** Lets only replies pass that a reader can use; empty ones, senseless ones and refusals become failures. */
final class SoundProvider implements ILLMProvider {
    /** A longer text explains something, even if it begins with an apology. In UTF-16 units. */
    private static final int MAX_REFUSAL_LENGTH = 600;

    private static final Pattern REFUSAL = Pattern.compile(
            "^\\W*(?:(?:i'?m|i am) (?:really |very )?sorry,? (?:but )?i (?:can'?t|cannot|am (?:not able|unable))"
                    + "|i (?:can'?t|cannot|won'?t|am not able to|am unable to) (?:help|assist|answer|comply|provide|discuss)"
                    + "|as an ai\\b"
                    + "|(?:je suis )?d[ée]sol[ée]e?,? (?:mais )?je ne (?:peux|puis)"
                    + "|je ne (?:peux|puis) pas (?:vous |t')?(?:aider|r[ée]pondre|assister)"
                    + "|en tant qu(?:e mod[èe]le|'(?:ia|intelligence))\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** From so many words on, a text that hardly varies is a model running in circles. */
    private static final int MANY_WORDS = 200;

    private static final double LEAST_VARIETY = 0.06;

    /** The largest part of characters that no text has. */
    private static final double MOST_RUBBISH = 0.02;

    private final ILLMProvider next;

    SoundProvider(ILLMProvider next) {
        this.next = next;
    }

    @Override
    public Provider identity() {
        return next.identity();
    }

    @Override
    public ModelReply generate(ModelRequest request, ModelListener listener) {
        ModelReply reply = next.generate(request, listener);
        String text = reply.text().replace('’', '\'');
        if (reply.finish() == ModelReply.Finish.WITHHELD) {
            throw new LastingModelFailure(Reason.REFUSED, name() + " withheld its reply", null);
        }
        if (text.isBlank()) {
            throw new PassingModelFailure(Reason.EMPTY, name() + " wrote nothing", (Throwable) null);
        }
        if (isRubbish(text) || isCircle(text)) {
            throw new PassingModelFailure(Reason.GARBLED, name() + " wrote nothing that makes sense", (Throwable) null);
        }
        if (text.length() <= MAX_REFUSAL_LENGTH && REFUSAL.matcher(text).find()) {
            throw new LastingModelFailure(Reason.REFUSED, name() + " refused to answer", null);
        }
        return reply;
    }

    private String name() {
        return identity().name() + " " + identity().model();
    }

    private static boolean isRubbish(String text) {
        long rubbish = text.chars()
                .filter(c -> c == '\uFFFD' || (Character.isISOControl(c) && !Character.isWhitespace(c)))
                .count();
        return rubbish > text.length() * MOST_RUBBISH;
    }

    private static boolean isCircle(String text) {
        List<String> words = Arrays.asList(text.toLowerCase(Locale.ROOT).split("\\s+"));
        return words.size() >= MANY_WORDS && new HashSet<>(words).size() < words.size() * LEAST_VARIETY;
    }
}
