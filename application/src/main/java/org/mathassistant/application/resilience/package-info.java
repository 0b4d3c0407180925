/** How to live with servers that fail: ask them less, and later. */
@NullMarked
package org.mathassistant.application.resilience;

import org.jspecify.annotations.NullMarked;
