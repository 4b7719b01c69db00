/// The steps in order, and what they come to: everything computed for one pair of reports.
package io.github.synoptic.engine;
