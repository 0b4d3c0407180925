/** The endpoint that OpenAI's clients speak, with the clients themselves. */
@NullMarked
package org.mathassistant.bootstrap.openai;

import org.jspecify.annotations.NullMarked;
