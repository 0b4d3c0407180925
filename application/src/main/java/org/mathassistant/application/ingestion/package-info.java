/** From an upload to a published edition of a course, as a job. */
@NullMarked
package org.mathassistant.application.ingestion;

import org.jspecify.annotations.NullMarked;
