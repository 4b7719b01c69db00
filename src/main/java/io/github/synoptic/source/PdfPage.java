package io.github.synoptic.source;

import java.util.List;

/// One page of a PDF.
///
/// @param number its place in the document, from 0
/// @param height its height in points
/// @param runs the letters that stand upright, in the order in which the document gives them
/// @param turned the words that stand turned on their side
record PdfPage(int number, float height, List<PdfRun> runs, String turned) {}
