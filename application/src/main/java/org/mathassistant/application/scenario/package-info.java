/** What use cases are performed with: the evidence that is looked up, and what a model is to write. */
@NullMarked
package org.mathassistant.application.scenario;

import org.jspecify.annotations.NullMarked;
