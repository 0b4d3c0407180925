package org.mathassistant.domain.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mathassistant.domain.request.Scope;

/**
 * A conversation: its history, and the part of the courses that it is about. It ends at {@link #expires}, which every use
 * puts off; it keeps its {@value #MAX_TURNS} last turns, fewer where they are longer than {@value #MAX_CHARACTERS}
 * characters together.
 *
 * @param owner the id of the caller whose it is; for everybody else it does not exist
 * @param title at most {@value #MAX_TITLE} characters; empty until something is asked
 * @param scope what requests in it leave out is taken from here
 * @param pinned whether it stays longer
 * @param turns oldest first
 */
public record Session(
        SessionId id,
        String owner,
        String title,
        Scope scope,
        boolean pinned,
        Instant created,
        Instant lastUsed,
        Instant expires,
        List<Turn> turns) {
    public static final int MAX_TURNS = 100;
    public static final int MAX_CHARACTERS = 80_000;
    public static final int MAX_TITLE = 120;

    public Session {
        turns = newest(turns);
        if (title.length() > MAX_TITLE) {
            throw new IllegalArgumentException("a title has at most " + MAX_TITLE + " characters");
        }
    }

    /** A new one, which nobody has asked anything in. */
    public static Session begun(SessionId id, String owner, Instant now, SessionLife life) {
        return new Session(id, owner, "", Scope.EVERYTHING, false, now, now, life.end(now, false), List.<Turn>of());
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(expires);
    }

    public Optional<Turn> lastTurn() {
        return turns.isEmpty() ? Optional.empty() : Optional.of(turns.get(turns.size() - 1));
    }

    public Session titled(String newTitle) {
        return new Session(id, owner, newTitle, scope, pinned, created, lastUsed, expires, turns);
    }

    public Session scoped(Scope newScope) {
        return new Session(id, owner, title, newScope, pinned, created, lastUsed, expires, turns);
    }

    public Session pinned(boolean stays) {
        return new Session(id, owner, title, scope, stays, created, lastUsed, expires, turns);
    }

    /** Without its history; title, scope and pin stay. */
    public Session forgetful() {
        return new Session(id, owner, title, scope, pinned, created, lastUsed, expires, List.of());
    }

    public Session with(Turn turn) {
        List<Turn> more = new ArrayList<>(turns);
        more.add(turn);
        return new Session(id, owner, title, scope, pinned, created, lastUsed, expires, more);
    }

    /** Used now: its end is put off. A clock that was set back takes nothing away. */
    public Session used(Instant now, SessionLife life) {
        Instant last = now.isAfter(lastUsed) ? now : lastUsed;
        return new Session(id, owner, title, scope, pinned, created, last, life.end(last, pinned), turns);
    }

    public SessionSummary summary() {
        return new SessionSummary(id, title, pinned, created, lastUsed, turns.size());
    }

    private static List<Turn> newest(List<Turn> turns) {
        int from = turns.size();
        int characters = 0;
        while (from > 0 && turns.size() - from < MAX_TURNS) {
            characters += turns.get(from - 1).weight();
            if (characters > MAX_CHARACTERS) {
                break;
            }
            from--;
        }
        return List.copyOf(turns.subList(from, turns.size()));
    }
}
