package org.mathassistant.application.conversation;

import java.util.Optional;
import java.util.Set;
import org.mathassistant.application.text.QuestionForm;
import org.mathassistant.application.usecase.Ask;
import org.mathassistant.domain.session.Session;
import org.mathassistant.domain.session.Turn;

/**
 * A tutor's steps in a conversation: each further request on the same question brings the next hint, the last one stays
 * the last, and the solution comes only when it is asked for in so many words.
 */
final class Tutoring {
    /** The step behind the last hint: the answer itself. */
    static final int SOLUTION = Ask.MAX_HINT + 1;

    private Tutoring() {}

    static Understood understood(String said, Session session) {
        return session.lastTurn()
                .filter(last -> last.hint() > 0)
                .flatMap(last -> further(said, last))
                .orElseGet(() -> new Understood(
                        said, FollowUps.standing(said, session.lastTurn().map(Turn::question)), 1));
    }

    /** The same request with the hint that is due. */
    static Ask step(Ask ask, int hint) {
        if (ask.style() != Ask.Style.TUTOR) {
            return ask;
        }
        return hint == SOLUTION
                ? new Ask(ask.question(), Ask.Style.ANSWER, ask.scope())
                : new Ask(ask.question(), ask.style(), hint, ask.scope());
    }

    private static Optional<Understood> further(String said, Turn last) {
        Remark remark = Remark.of(said);
        if (asks(FollowUpWords.SOLUTIONS, remark) && remark.words().stream().noneMatch(FollowUpWords.NO::contains)) {
            return Optional.of(new Understood(said, last.question(), SOLUTION));
        }
        boolean again = QuestionForm.of(said).equals(QuestionForm.of(last.question()));
        if (again || asks(FollowUpWords.HELP, remark)) {
            int next = last.hint() == SOLUTION ? SOLUTION : Math.min(last.hint() + 1, Ask.MAX_HINT);
            return Optional.of(new Understood(said, last.question(), next));
        }
        return Optional.empty();
    }

    private static boolean asks(Set<String> cues, Remark remark) {
        return remark.saysNothingOfASubject() && remark.words().stream().anyMatch(cues::contains);
    }
}
