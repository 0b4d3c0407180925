/** Who asks, about which part of which course, and how fresh the answer must be. */
@NullMarked
package org.mathassistant.domain.request;

import org.jspecify.annotations.NullMarked;
