/**
 * {@link org.mathassistant.domain.port.IMetrics} on MicroProfile Metrics, whose API the server provides. Traps: the
 * exported name grows a suffix by the kind of metric ({@code _total}, {@code _seconds}); all metrics of one name must
 * have the same tag names; a registry may refuse at any time, which must never reach the caller.
 */
@NullMarked
package org.mathassistant.infrastructure.microprofile;

import org.jspecify.annotations.NullMarked;
