/** The one typed set of settings, and the folder where everything is kept. */
@NullMarked
package org.mathassistant.bootstrap.settings;

import org.jspecify.annotations.NullMarked;
