/**
 * Serves {@code ILLMProvider}, {@code IModelProbe} and {@code IEmbedder} by OpenAI-compatible servers and Ollama through
 * LangChain4j, which knows their formats.
 *
 * <p>Traps: its own HTTP clients hide {@code Retry-After}, have no limit between two tokens and can't be stopped while a
 * model is silent, so {@code ModelCall} takes their place where a model writes, and does everything in the thread of the
 * caller; making one of its models looks for plug-ins on the class path, so each is made once and {@code CurrentCall} tells
 * the calls apart; a stream that is cut off looks complete, so a reply without a finish reason is none; what a handler throws is
 * swallowed; its JDK client has to be held to HTTP/1.1, for servers that know no other may hang on an upgrade; it retries
 * by itself unless told not to; vectors that come back are believed, and counting and checking them is up to us; Ollama
 * forgets all but 2,048 tokens unless {@code num_ctx} is set; its JSON collects the modules of a server around it, so
 * {@code OwnJson} makes it first.
 */
@NullMarked
package org.mathassistant.infrastructure.langchain4j;

import org.jspecify.annotations.NullMarked;
