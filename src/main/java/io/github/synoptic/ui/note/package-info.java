/// Exporting the note from the window: choosing what stands in it, looking at it, writing it.
package io.github.synoptic.ui.note;
