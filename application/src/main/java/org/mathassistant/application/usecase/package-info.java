/** The use cases, one record each: its components are the input, {@code perform} is the scenario. */
@NullMarked
package org.mathassistant.application.usecase;

import org.jspecify.annotations.NullMarked;
