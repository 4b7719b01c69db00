/// Starts the program and joins its parts; nothing else.
package io.github.synoptic.app;
