/** What the end-to-end tests share. */
@NullMarked
package org.mathassistant.bootstrap.testing;

import org.jspecify.annotations.NullMarked;
