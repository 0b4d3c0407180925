/** The main program: checks what would stop the server, starts it, and says where it is. */
@NullMarked
package org.mathassistant.bootstrap.launch;

import org.jspecify.annotations.NullMarked;
