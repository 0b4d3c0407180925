package org.mathassistant.infrastructure.latex;

import org.jspecify.annotations.Nullable;

/** Gives tokens one by one. */
interface Feed {
    /** The next token, or null at the end. */
    @Nullable
    Token next();
}
