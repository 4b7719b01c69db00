package io.github.synoptic.project;

/// Two reports of a project, set side by side. Marks and corrections belong to their pair.
///
/// @param a the id of the report on side A
/// @param b the id of the report on side B
public record Pair(int a, int b) {
    /// The same two reports with the sides exchanged.
    public Pair swapped() {
        return new Pair(b, a);
    }
}
