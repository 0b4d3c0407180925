/** What is asked of a language model, what it gives back, and how it fails. */
@NullMarked
package org.mathassistant.domain.model;

import org.jspecify.annotations.NullMarked;
