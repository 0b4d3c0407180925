package org.mathassistant.application.conversation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes a question that stands alone of one that stands on the question before ("et pour n = 3 ?"). By rules, without a
 * model: at once, and the same way each time. In doubt a question stays as it is: taken for a follow-up, one that stands
 * alone would be answered wrongly; the other way round, the answer asks for more.
 */
final class FollowUps {
    /** Longer texts bring all they need, in UTF-16 units. */
    static final int MAX_LENGTH = 160;

    private static final Pattern FINAL_SIGNS = Pattern.compile("[\\s?!.…]+$");

    private FollowUps() {}

    /**
     * The question as it stands alone; the text itself where it does so already, or where nothing was asked before.
     *
     * @param before the question before, which stands alone
     */
    static String standing(String said, Optional<String> before) {
        return before.filter(question -> said.length() <= MAX_LENGTH)
                .flatMap(question -> rewritten(said, question))
                .orElse(said);
    }

    private static Optional<String> rewritten(String said, String before) {
        Remark remark = Remark.of(said);
        if (remark.bringsItsSubject()) {
            return remark.isJoined() ? Optional.of(inPlaceOf(before, remark)) : Optional.empty();
        }
        if (!remark.isFollowUp()) {
            return Optional.empty();
        }
        return Substitution.in(before, remark.core())
                .or(() -> ofTheSubject(remark, before))
                .or(() -> Optional.of(sentence(before) + " " + capital(remark.said())));
    }

    /** "Et le théorème de Rolle ?": the same question about another subject. */
    private static String inPlaceOf(String before, Remark remark) {
        return Subject.of(before)
                .filter(subject -> remark.isPhrase())
                .map(subject -> subject.replacedBy(bare(remark.core())))
                .orElseGet(() -> capital(remark.core()));
    }

    /** "La réciproque ?", "démontre-le": what is said needs no more than the subject of the question before. */
    private static Optional<String> ofTheSubject(Remark remark, String before) {
        return Subject.of(before).flatMap(subject -> {
            Optional<String> object = remark.withObject(subject.phrase());
            return object.isPresent()
                    ? object.map(FollowUps::capital)
                    : remark.isRelation()
                            ? Optional.of(capital(subject.genitiveBehind(bare(remark.core()))) + remark.end())
                            : Optional.empty();
        });
    }

    private static String sentence(String question) {
        String stripped = question.strip();
        return stripped.matches(".*[?!.…]$") ? stripped : stripped + ".";
    }

    private static String bare(String text) {
        return FINAL_SIGNS.matcher(text).replaceFirst("");
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
