/** Search by vectors, against an embedding server over real HTTP. */
@NullMarked
package org.mathassistant.bootstrap.vectors;

import org.jspecify.annotations.NullMarked;
