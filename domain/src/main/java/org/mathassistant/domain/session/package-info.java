/** Conversations: what was asked and answered, where, and for whom. */
@NullMarked
package org.mathassistant.domain.session;

import org.jspecify.annotations.NullMarked;
