package io.github.synoptic.note.format;

/// Says that bytes are not a note or comparison that this program wrote.
public final class NotANoteException extends Exception {
    private static final long serialVersionUID = 1L;

    NotANoteException(String message) {
        super(message);
    }

    NotANoteException(String message, Throwable cause) {
        super(message, cause);
    }
}
