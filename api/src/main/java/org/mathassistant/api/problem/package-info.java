/** What went wrong, as application/problem+json (RFC 9457). */
@NullMarked
package org.mathassistant.api.problem;

import org.jspecify.annotations.NullMarked;
