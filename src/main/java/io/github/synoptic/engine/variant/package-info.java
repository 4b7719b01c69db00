/// Inside a link: which words stand for which.
package io.github.synoptic.engine.variant;
