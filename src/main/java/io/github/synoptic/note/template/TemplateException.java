package io.github.synoptic.note.template;

/// Says what is wrong in a template, and where.
public final class TemplateException extends Exception {
    private static final long serialVersionUID = 1L;
    private final Fault fault;
    private final int line;
    private final String tag;

    /// What can be wrong in a template.
    public enum Fault {
        /// There is no template of this name in this format.
        MISSING,
        /// A tag names something that a note does not have there.
        UNKNOWN_NAME,
        /// A section is opened and not closed, or closed and not opened, or a tag has no end.
        NOT_CLOSED,
        /// A tag takes another file in, which templates cannot.
        INCLUDES
    }

    TemplateException(Fault fault, int line, String tag) {
        super(fault + " at line " + line + ": " + tag);
        this.fault = fault;
        this.line = line;
        this.tag = tag;
    }

    /// What is wrong.
    public Fault fault() {
        return fault;
    }

    /// The line it stands in, from 1; 0 where there is no template.
    public int line() {
        return line;
    }

    /// The name in the tag.
    public String tag() {
        return tag;
    }
}
