/**
 * Serves {@code ICache} by Ehcache 3 through JCache: the memory level.
 *
 * <p>Traps: several JCache providers may be on one class path, so Ehcache's is named; any URI but the provider's default
 * one is read as the address of an XML file; values are handed out by reference, which is why they must be immutable.
 */
@NullMarked
package org.mathassistant.infrastructure.ehcache;

import org.jspecify.annotations.NullMarked;
