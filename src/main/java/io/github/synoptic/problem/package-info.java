/// What can be wrong with what the reader gave, each told in one sentence.
package io.github.synoptic.problem;
