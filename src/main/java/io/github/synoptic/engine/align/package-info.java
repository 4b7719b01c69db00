/// Which sentences of A and B tell the same thing, and how nearly.
package io.github.synoptic.engine.align;
