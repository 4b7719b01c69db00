/// The lists on the right, the detail strip and the status line: what differs, why, and what the reader decided.
package io.github.synoptic.ui.review;
