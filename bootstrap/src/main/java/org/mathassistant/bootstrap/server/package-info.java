/** CDI wiring of the server. */
@NullMarked
package org.mathassistant.bootstrap.server;

import org.jspecify.annotations.NullMarked;
