/** Looking passages up by what a person writes. */
@NullMarked
package org.mathassistant.domain.retrieval;

import org.jspecify.annotations.NullMarked;
