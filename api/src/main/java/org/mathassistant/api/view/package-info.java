/** What the API answers with, field by field; the names are promises. */
@NullMarked
package org.mathassistant.api.view;

import org.jspecify.annotations.NullMarked;
