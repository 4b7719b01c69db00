package io.github.synoptic.store;

import io.github.synoptic.project.Edit;
import io.github.synoptic.project.History;

import java.util.Map;

/// One change to a project file: an edit made, taken back, or made again.
public sealed interface Change {
    /// The history after this change; the same history where there is nothing to take back or make again.
    History applyTo(History history);

    /// The reader makes an edit.
    ///
    /// @param edit the edit
    /// @param originals the original bytes of the reports it adds, by report id
    record Append(Edit edit, Map<Integer, byte[]> originals) implements Change {
        /// Copies the map.
        public Append {
            originals = Map.copyOf(originals);
        }

        @Override
        public History applyTo(History history) {
            return history.after(edit);
        }
    }

    /// The reader takes the last edit back.
    record Undo() implements Change {
        @Override
        public History applyTo(History history) {
            return history.undone();
        }
    }

    /// The reader makes the edit taken back last once more.
    record Redo() implements Change {
        @Override
        public History applyTo(History history) {
            return history.redone();
        }
    }
}
