/** JSON in and out by Jackson, strictly: what is not understood is refused by name, never guessed; and replies of it. */
@NullMarked
package org.mathassistant.api.json;

import org.jspecify.annotations.NullMarked;
