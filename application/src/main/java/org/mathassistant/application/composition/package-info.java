/** Answers without a model: the course's own blocks, chosen, ordered and quoted. */
@NullMarked
package org.mathassistant.application.composition;

import org.jspecify.annotations.NullMarked;
