/// The reading panes, the ribbons between them and the overviews beside them.
package io.github.synoptic.ui.read;
