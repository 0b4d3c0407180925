/**
 * Conversations: whose they are, what requests in them leave out, and how a question that stands on the one before becomes
 * one that stands alone. From there on the conversation plays no part, so that answers are reused whoever asks.
 */
@NullMarked
package org.mathassistant.application.conversation;

import org.jspecify.annotations.NullMarked;
