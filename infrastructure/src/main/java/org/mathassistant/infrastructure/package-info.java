@NullMarked
package org.mathassistant.infrastructure;

import org.jspecify.annotations.NullMarked;
