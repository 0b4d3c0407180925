/** The checks behind {@code /health} (MicroProfile Health). */
@NullMarked
package org.mathassistant.api.health;

import org.jspecify.annotations.NullMarked;
