/** Where the parts are put together, for the server and for embedding alike. */
@NullMarked
package org.mathassistant.bootstrap.wiring;

import org.jspecify.annotations.NullMarked;
