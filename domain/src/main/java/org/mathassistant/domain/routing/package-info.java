/** What a text that names no task was taken for. */
@NullMarked
package org.mathassistant.domain.routing;

import org.jspecify.annotations.NullMarked;
