/** What every request passes first, whatever answers it: host and origin checks, security headers, the token. */
@NullMarked
package org.mathassistant.api.edge;

import org.jspecify.annotations.NullMarked;
