package org.mathassistant.domain.port;

import java.util.Optional;
import org.mathassistant.domain.retrieval.VectorSpace;

/** Keeps one index for each vector space, and which of them answers. */
public interface IVectorIndexes {
    /** The index of a space, as it was left; an empty one where there is none, or none that can be read. */
    IVectorIndex open(VectorSpace space);

    /** The space whose index answers; empty before the first. Outlives the process. */
    Optional<VectorSpace> serving();

    /** Makes this index the one that answers, at once or not at all, and then removes all others. */
    void serve(VectorSpace space);
}
