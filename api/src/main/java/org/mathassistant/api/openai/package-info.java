/**
 * The endpoint that OpenAI's clients speak: models, and chat completions at once or as events. Requests are read
 * leniently, for clients send many fields that mean nothing here; errors have OpenAI's form.
 */
@NullMarked
package org.mathassistant.api.openai;

import org.jspecify.annotations.NullMarked;
