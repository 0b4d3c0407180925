/** The ports: what the application needs from the outside, in the words of the need. */
@NullMarked
package org.mathassistant.domain.port;

import org.jspecify.annotations.NullMarked;
