/** What a reader finds in the files of a course, and the job that reads them. */
@NullMarked
package org.mathassistant.domain.reading;

import org.jspecify.annotations.NullMarked;
