/// Typed things said in a sentence: quantities, times, names, quotations, statements.
package io.github.synoptic.engine.mention;
