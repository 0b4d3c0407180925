@NullMarked
package org.mathassistant.bootstrap;

import org.jspecify.annotations.NullMarked;
