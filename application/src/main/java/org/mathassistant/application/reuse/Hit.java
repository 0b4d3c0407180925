package org.mathassistant.application.reuse;

import org.mathassistant.domain.cache.Cached;

/**
 * A value that was found.
 *
 * @param level the name of the level that kept it
 */
public record Hit<V>(Cached<V> cached, String level) {}
