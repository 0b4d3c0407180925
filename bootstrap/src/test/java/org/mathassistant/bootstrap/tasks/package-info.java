/** What the tasks answer from the sample course. */
@NullMarked
package org.mathassistant.bootstrap.tasks;

import org.jspecify.annotations.NullMarked;
