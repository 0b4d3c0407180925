@NullMarked
package org.mathassistant.api;

import org.jspecify.annotations.NullMarked;
