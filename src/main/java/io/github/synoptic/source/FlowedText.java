package io.github.synoptic.source;

/// Joins the lines of mails that say which of their line ends are wraps (RFC 3676): those after a space.
final class FlowedText {
    private FlowedText() {}

    /// The text with one line for each paragraph.
    static String joined(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        boolean open = false;
        for (String line : text.split("\n", -1)) {
            if (!joined.isEmpty() && !open) {
                joined.append('\n');
            }
            // A space is put before lines that begin like a quotation or a header, to be taken away again.
            joined.append(line.startsWith(" ") ? line.substring(1) : line);
            open = line.endsWith(" ") && !line.equals("-- ");
        }
        return joined.toString();
    }
}
