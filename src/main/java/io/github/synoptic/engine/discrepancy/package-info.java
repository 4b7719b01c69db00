/// Which differences matter, of what kind, and why.
package io.github.synoptic.engine.discrepancy;
