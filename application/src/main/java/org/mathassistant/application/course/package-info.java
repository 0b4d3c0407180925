/** What the service knows of courses: listing, reading, renaming, removing. */
@NullMarked
package org.mathassistant.application.course;

import org.jspecify.annotations.NullMarked;
