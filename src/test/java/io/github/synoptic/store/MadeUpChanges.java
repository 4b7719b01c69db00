package io.github.synoptic.store;

import io.github.synoptic.project.Edit;
import io.github.synoptic.project.History;
import io.github.synoptic.project.MadeUpEdits;

import java.util.Map;
import java.util.Random;

/// Makes up changes that fit a history, from a seed: edits, and now and then an undo or a redo that changes something.
final class MadeUpChanges {
    private final MadeUpEdits edits;
    private final Random random;

    /// Changes from this seed.
    MadeUpChanges(long seed) {
        this.edits = new MadeUpEdits(seed);
        this.random = new Random(seed);
    }

    /// A change that fits.
    Change next(History history) {
        int choice = random.nextInt(6);
        if (choice == 0 && !history.past().isEmpty()) {
            return new Change.Undo();
        }
        if (choice == 1 && !history.future().isEmpty()) {
            return new Change.Redo();
        }
        Edit edit = edits.next(history.present());
        return new Change.Append(edit, Map.of());
    }
}
