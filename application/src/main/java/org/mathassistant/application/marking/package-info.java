/** What marking stands on: points that are shared out, papers that fit their time, and the student's own words. */
@NullMarked
package org.mathassistant.application.marking;

import org.jspecify.annotations.NullMarked;
