/// The project file, untitled work, the settings and the log on the disk.
package io.github.synoptic.store;
