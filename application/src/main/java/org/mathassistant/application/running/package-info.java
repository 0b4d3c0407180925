/**
 * Ways to run a task other than waiting for it: behind a future, and many together. On virtual threads, which are never
 * interrupted: an interrupt would close the files of an embedded database. Who is cancelled is told as one whose listener
 * has left.
 */
@NullMarked
package org.mathassistant.application.running;

import org.jspecify.annotations.NullMarked;
