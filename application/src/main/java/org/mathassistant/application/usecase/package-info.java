/** The use cases, one record each, and what they share. */
@NullMarked
package org.mathassistant.application.usecase;

import org.jspecify.annotations.NullMarked;
