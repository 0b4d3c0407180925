package org.mathassistant.domain.session;

import java.time.Instant;

/**
 * A conversation as a list shows it.
 *
 * @param turns how many are kept
 */
public record SessionSummary(
        SessionId id, String title, boolean pinned, Instant created, Instant lastUsed, int turns) {}
