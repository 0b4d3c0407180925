/** Server-sent events (WHATWG HTML, 9.2). */
@NullMarked
package org.mathassistant.api.stream;

import org.jspecify.annotations.NullMarked;
