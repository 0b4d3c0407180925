package org.mathassistant.application.conversation;

import java.util.Optional;

/** Makes a question of one that stands on the question before. */
final class FollowUps {
    private FollowUps() {}

    /**
     * The question as it stands alone; the text itself where it does so already, or where nothing was asked before.
     *
     * @param before the question before, which stands alone
     */
    static String standing(String said, Optional<String> before) {
        return before.isPresent() && said.isBlank() ? before.get() : said;
    }
}
