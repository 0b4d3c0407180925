/** An answer with its citations, and how it came to be. */
@NullMarked
package org.mathassistant.domain.answer;

import org.jspecify.annotations.NullMarked;
