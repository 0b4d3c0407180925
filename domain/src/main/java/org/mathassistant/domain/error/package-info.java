/** What can go wrong for a caller, said in the caller's language. */
@NullMarked
package org.mathassistant.domain.error;

import org.jspecify.annotations.NullMarked;
