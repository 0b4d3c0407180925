/** The REST API against the running server. */
@NullMarked
package org.mathassistant.bootstrap.rest;

import org.jspecify.annotations.NullMarked;
