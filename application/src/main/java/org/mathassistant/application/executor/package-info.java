/** Runs use cases: performing and measuring. */
@NullMarked
package org.mathassistant.application.executor;

import org.jspecify.annotations.NullMarked;
