/// A note as bytes: one writer for each format.
package io.github.synoptic.note.format;
