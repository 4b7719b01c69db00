/// Exporting the note from the window.
package io.github.synoptic.ui.note;
