/// What the reader owns: reports, marks, verdicts, corrections, comments; edits and their history.
package io.github.synoptic.project;
