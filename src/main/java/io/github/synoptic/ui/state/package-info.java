/// What the window shows, as one immutable state, and how each thing the reader does changes it; knows no toolkit.
package io.github.synoptic.ui.state;
