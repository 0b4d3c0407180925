/** The tasks by name, and how each is read from named values: for the REST API, batches, programs and the router alike. */
@NullMarked
package org.mathassistant.application.task;

import org.jspecify.annotations.NullMarked;
