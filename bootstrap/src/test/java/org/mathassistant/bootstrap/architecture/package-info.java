/** The house rules, enforced. */
@NullMarked
package org.mathassistant.bootstrap.architecture;

import org.jspecify.annotations.NullMarked;
