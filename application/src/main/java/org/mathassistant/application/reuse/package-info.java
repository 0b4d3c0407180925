/** Serving again what was worked out once: policies, keys, lives, single flight and the levels of the cache. */
@NullMarked
package org.mathassistant.application.reuse;

import org.jspecify.annotations.NullMarked;
