package io.github.synoptic.engine.text;

/// One of the two reports of a comparison. The sides are of equal rank.
public enum Side {
    A, B;

    /// The side that this one is not.
    public Side other() {
        return this == A ? B : A;
    }
}
