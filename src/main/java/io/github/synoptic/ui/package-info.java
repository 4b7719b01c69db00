/// The window: its frame, its keys, and what runs behind it.
package io.github.synoptic.ui;
