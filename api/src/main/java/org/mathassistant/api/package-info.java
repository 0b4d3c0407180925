/** The REST API: JAX-RS on top of the application, and what it needs from whoever wires it. */
@NullMarked
package org.mathassistant.api;

import org.jspecify.annotations.NullMarked;
