/** The forms of results: their JSON Schema for models, and how they are read from JSON and written as it. */
@NullMarked
package org.mathassistant.application.result;

import org.jspecify.annotations.NullMarked;
