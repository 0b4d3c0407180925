/** What a request says beside its body: who asks, in which language, and how fresh the answer must be. */
@NullMarked
package org.mathassistant.api.request;

import org.jspecify.annotations.NullMarked;
