/**
 * Serves {@code ICache} and {@code ISessionStore} by Redis through Redisson: what several nodes share.
 *
 * <p>Traps: Redisson's default codec builds objects of classes that the data names, so bytes of our own are used alone;
 * its default time-outs freeze callers for tens of seconds when Redis hangs, so every call has a limit of milliseconds and
 * a breaker stands before it; its client must be created and shut down by us.
 */
@NullMarked
package org.mathassistant.infrastructure.redis;

import org.jspecify.annotations.NullMarked;
