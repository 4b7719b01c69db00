/// A note in words: what every format that is read by people shows, in which order.
package io.github.synoptic.note.page;
