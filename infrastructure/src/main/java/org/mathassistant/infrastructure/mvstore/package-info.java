/**
 * Serves {@code ICache} by the MVStore of H2, a log-structured file that survives {@code kill -9}: the disk level.
 *
 * <p>Traps: its default file channel is closed for all when one reading thread is interrupted, so the asynchronous one is
 * used; its default types deserialize Java objects, so every map names its own; a file that is locked by another process
 * must not be taken for a broken one; a file that can't be written is opened for reading without a word.
 */
@NullMarked
package org.mathassistant.infrastructure.mvstore;

import org.jspecify.annotations.NullMarked;
