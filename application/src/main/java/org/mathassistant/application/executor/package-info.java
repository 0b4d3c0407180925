/** Runs use cases: measuring, reusing and performing, composed in {@code UseCaseExecutors}. */
@NullMarked
package org.mathassistant.application.executor;

import org.jspecify.annotations.NullMarked;
