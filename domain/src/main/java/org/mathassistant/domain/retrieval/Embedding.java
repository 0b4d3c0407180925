package org.mathassistant.domain.retrieval;

/**
 * What a text means, as a direction in the space of an embedding model: a vector of length 1. Immutable. Two of them can be
 * compared only where one model made both.
 */
public final class Embedding {
    /** The widest vectors that are kept, in numbers. */
    public static final int MAX_DIMENSION = 4_096;

    private final float[] direction;

    private Embedding(float[] direction) {
        this.direction = direction;
    }

    /**
     * The direction of a vector of any length but 0.
     *
     * @throws IllegalArgumentException for a vector that is empty, too wide, without a direction, or not of numbers
     */
    public static Embedding of(float[] vector) {
        if (vector.length == 0 || vector.length > MAX_DIMENSION) {
            throw new IllegalArgumentException("a vector has 1 to " + MAX_DIMENSION + " numbers, not " + vector.length);
        }
        double squares = 0;
        for (float each : vector) {
            squares += (double) each * each;
        }
        if (!(squares > 0) || Double.isInfinite(squares)) {
            throw new IllegalArgumentException("a vector without a direction");
        }
        float[] direction = new float[vector.length];
        double length = Math.sqrt(squares);
        for (int i = 0; i < vector.length; i++) {
            direction[i] = (float) (vector[i] / length);
        }
        return new Embedding(direction);
    }

    public int dimension() {
        return direction.length;
    }

    /** The numbers, in an array of the caller's own. */
    public float[] toArray() {
        return direction.clone();
    }

    /** The cosine of the angle between both, -1 to 1: 1 for the same direction. */
    public double similarity(Embedding other) {
        if (dimension() != other.dimension()) {
            throw new IllegalArgumentException("vectors of two models can't be compared");
        }
        double product = 0;
        for (int i = 0; i < direction.length; i++) {
            product += direction[i] * other.direction[i];
        }
        return Math.clamp(product, -1, 1);
    }
}
