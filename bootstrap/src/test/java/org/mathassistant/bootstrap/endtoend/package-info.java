/** The whole of it, through HTTP. */
@NullMarked
package org.mathassistant.bootstrap.endtoend;

import org.jspecify.annotations.NullMarked;
