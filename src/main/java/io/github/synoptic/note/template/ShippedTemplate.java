package io.github.synoptic.note.template;

import io.github.synoptic.note.format.NoteFormat;
import io.github.synoptic.project.NoteChoice.Section;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The templates that come with the program, each in Markdown and in HTML.
public enum ShippedTemplate {
    /// A short note below an article: what the accounts differ in.
    EDITORS_NOTE,
    /// All that was found and decided, for a scholar's appendix.
    FULL_APPARATUS,
    /// A letter to both outlets that asks them to check.
    CORRECTION_REQUEST;

    /// The name it is chosen by: `editors-note`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The sections it is made for, which are chosen with it.
    public Set<Section> sections() {
        return this == FULL_APPARATUS ? EnumSet.allOf(Section.class) : EnumSet.of(Section.CONFIRMED);
    }

    /// The template of this name; empty where none comes with the program.
    public static Optional<ShippedTemplate> of(String label) {
        for (ShippedTemplate template : values()) {
            if (template.label().equals(label)) {
                return Optional.of(template);
            }
        }
        return Optional.empty();
    }

    /// Its source, to be parsed or to begin a template of one's own with.
    ///
    /// @param format Markdown or HTML
    public String source(NoteFormat format) {
        String file = label() + "." + format.extension();
        try (InputStream in = ShippedTemplate.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
