/** Having models write: the order in which they are asked, retries, what is kept of their replies, and what it costs. */
@NullMarked
package org.mathassistant.application.generation;

import org.jspecify.annotations.NullMarked;
