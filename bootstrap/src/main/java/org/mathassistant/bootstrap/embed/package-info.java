/** Math Assistant inside another Java program, without a container. */
@NullMarked
package org.mathassistant.bootstrap.embed;

import org.jspecify.annotations.NullMarked;
