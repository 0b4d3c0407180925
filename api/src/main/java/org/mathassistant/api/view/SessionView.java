package org.mathassistant.api.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.session.Session;
import org.mathassistant.domain.session.SessionSummary;

/**
 * A conversation with its history, oldest first.
 *
 * @param title null until something is asked
 * @param expires when it goes, unless it is used before
 */
public record SessionView(
        String sessionId,
        @Nullable String title,
        boolean pinned,
        ScopeView scope,
        String created,
        String lastUsed,
        String expires,
        List<TurnView> turns) {

    public static SessionView of(Session session) {
        return new SessionView(
                session.id().value(),
                Known.orNull(session.title()),
                session.pinned(),
                ScopeView.of(session.scope()),
                session.created().toString(),
                session.lastUsed().toString(),
                session.expires().toString(),
                session.turns().stream().map(TurnView::of).toList());
    }

    /** A new one. */
    public record IdView(String sessionId) {

        public static IdView of(Session session) {
            return new IdView(session.id().value());
        }
    }

    /**
     * One in a list.
     *
     * @param turns how many are kept
     */
    public record SummaryView(
            String sessionId, @Nullable String title, boolean pinned, String created, String lastUsed, int turns) {

        public static SummaryView of(SessionSummary session) {
            return new SummaryView(
                    session.id().value(),
                    Known.orNull(session.title()),
                    session.pinned(),
                    session.created().toString(),
                    session.lastUsed().toString(),
                    session.turns());
        }
    }

    /**
     * How many there are.
     *
     * @param active of all callers
     * @param backend where they are kept
     */
    public record CountView(long active, String backend) {}
}
