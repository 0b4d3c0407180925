/**
 * {@link org.mathassistant.domain.port.IVectorIndex} and {@link org.mathassistant.domain.port.IVectorIndexes} on Lucene's
 * graphs of neighbours (HNSW), one folder for each vector space.
 *
 * <p>Traps: Lucene's own codec refuses vectors of more than 1,024 numbers, so ours raises the limit and nothing else. A
 * forced merge builds the graphs of all segments anew, over a minute for 20,000 passages: there is none; Lucene merges as
 * it sees fit, beside the searches. A search that has begun keeps its reader until it ends, also when its index is removed
 * meanwhile.
 */
@NullMarked
package org.mathassistant.infrastructure.lucene;

import org.jspecify.annotations.NullMarked;
