package org.mathassistant.application.conversation;

import org.mathassistant.application.usecase.Ask;
import org.mathassistant.domain.session.Session;
import org.mathassistant.domain.session.Turn;

/** A tutor's steps: each further request on the same question brings the next hint. */
final class Tutoring {
    private Tutoring() {}

    static Understood understood(String said, Session session) {
        return new Understood(said, FollowUps.standing(said, session.lastTurn().map(Turn::question)), 1);
    }

    static Ask step(Ask ask, int hint) {
        return hint == 0 ? ask : ask;
    }
}
