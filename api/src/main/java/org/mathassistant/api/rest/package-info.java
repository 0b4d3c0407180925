/** The JAX-RS resources, one per noun. */
@NullMarked
package org.mathassistant.api.rest;

import org.jspecify.annotations.NullMarked;
