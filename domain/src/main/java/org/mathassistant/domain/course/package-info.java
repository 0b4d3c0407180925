/** A course and the numbered, linked blocks (passages) it is made of. */
@NullMarked
package org.mathassistant.domain.course;

import org.jspecify.annotations.NullMarked;
