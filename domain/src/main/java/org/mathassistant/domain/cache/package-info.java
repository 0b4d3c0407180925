/** Names and lives of what may be served again. */
@NullMarked
package org.mathassistant.domain.cache;

import org.jspecify.annotations.NullMarked;
