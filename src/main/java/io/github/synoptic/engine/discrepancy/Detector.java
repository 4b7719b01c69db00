package io.github.synoptic.engine.discrepancy;

import java.util.List;

/// Finds the differences of one kind.
interface Detector {
    /// What it finds in the evidence; overlaps and order are settled later.
    List<Finding> detect(Evidence evidence);
}
