/**
 * {@link org.mathassistant.domain.port.IMetrics} and {@link org.mathassistant.domain.port.IModelMetrics} on MicroProfile
 * Metrics, whose API the server provides. Traps: the
 * exported name grows a suffix by the kind of metric ({@code _total}, {@code _seconds}); all metrics of one name must
 * have the same tag names; a registry may refuse at any time, which must never reach the caller; Payara exports the quantiles of timers in
 * nanoseconds whatever their unit, so {@code META-INF/microprofile-config.properties} asks for buckets instead.
 */
@NullMarked
package org.mathassistant.infrastructure.microprofile;

import org.jspecify.annotations.NullMarked;
