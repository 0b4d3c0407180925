/** The way in: the facade that the REST API, other Java programs and tests call. */
@NullMarked
package org.mathassistant.application;

import org.jspecify.annotations.NullMarked;
