/**
 * {@link org.mathassistant.domain.port.IEmbedder} for OpenAI-compatible servers and Ollama, through LangChain4j.
 *
 * <p>Traps: its JDK client has to be held to HTTP/1.1, for servers that know no other may hang on an upgrade. It retries by
 * itself unless told not to. What comes back is believed: counting and checking vectors is up to us.
 */
@NullMarked
package org.mathassistant.infrastructure.langchain4j;

import org.jspecify.annotations.NullMarked;
