package io.github.synoptic.ui.note;

import io.github.synoptic.i18n.Messages;
import io.github.synoptic.note.NoteOptions;
import io.github.synoptic.note.format.NoteFormat;
import io.github.synoptic.note.template.ShippedTemplate;
import io.github.synoptic.project.NoteChoice;
import io.github.synoptic.project.NoteChoice.Section;
import io.github.synoptic.project.Review;
import io.github.synoptic.project.Verdict;
import io.github.synoptic.ui.state.AppState;
import io.github.synoptic.ui.state.Form;
import io.github.synoptic.ui.state.Preview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// The pane in which the reader chooses what stands in the note.
///
/// @param choice what is chosen
/// @param layouts the program's own layout and the templates
/// @param formats the formats there are for the layout chosen
/// @param languages the languages of the note's own words
/// @param orders the orders of its differences
/// @param parts what may stand in it
/// @param preview what it looks like
/// @param fault why there is no preview; empty where there is one
/// @param cut what is to be said where only the beginning is shown; empty where all is
public record ExportModel(NoteChoice choice, List<Option<NoteChoice>> layouts, List<Option<NoteChoice>> formats,
        List<Option<NoteChoice>> languages, List<Option<NoteChoice>> orders, List<Part> parts,
        List<Preview.Line> preview, String fault, String cut) {
    /// Copies the lists.
    public ExportModel {
        layouts = List.copyOf(layouts);
        formats = List.copyOf(formats);
        languages = List.copyOf(languages);
        orders = List.copyOf(orders);
        parts = List.copyOf(parts);
        preview = List.copyOf(preview);
    }

    /// One of several that can be chosen.
    ///
    /// @param label what it is called
    /// @param leadsTo what is chosen with it
    public record Option<T>(String label, T leadsTo) {
        @Override
        public String toString() {
            return label;
        }
    }

    /// A part of the note.
    ///
    /// @param section which
    /// @param label what it is called, and how much there is of it
    /// @param on whether it stands in the note
    public record Part(Section section, String label, boolean on) {}

    /// The pane in this state, in which the form is open.
    public static ExportModel of(AppState state, Form.Export form, Messages messages) {
        NoteChoice choice = form.draft();
        Preview preview = form.preview();
        return new ExportModel(choice, layouts(form, messages), formats(form, messages),
                NoteOptions.LANGUAGES.stream()
                        .map(tag -> new Option<>(language(tag), choice.in(tag))).toList(),
                Arrays.stream(NoteChoice.Order.values())
                        .map(order -> new Option<>(messages.text("export.order-" + word(order)), choice.by(order)))
                        .toList(),
                parts(state, choice, messages), preview.lines(),
                preview.fault() == null ? "" : preview.fault().in(messages),
                preview.cut() ? messages.text("export.cut") : "");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// A language by its own name.
    private static String language(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    private static List<Option<NoteChoice>> layouts(Form.Export form, Messages messages) {
        List<Option<NoteChoice>> layouts = new ArrayList<>();
        layouts.add(new Option<>(messages.text("export.own-layout"), form.draft().using("")));
        for (ShippedTemplate template : ShippedTemplate.values()) {
            layouts.add(new Option<>(messages.text("export." + template.label()),
                    templated(form, template.label()).with(template.sections())));
        }
        for (String name : ownNames(form)) {
            layouts.add(new Option<>(name, templated(form, name)));
        }
        return layouts;
    }

    /// The names of the reader's own templates; the one chosen too, where its file is gone.
    private static Set<String> ownNames(Form.Export form) {
        Set<String> names = new TreeSet<>();
        form.templates().forEach(file -> names.add(file.substring(0, file.lastIndexOf('.'))));
        names.add(form.draft().template());
        names.removeIf(name -> name.isEmpty() || ShippedTemplate.of(name).isPresent());
        return names;
    }

    /// The draft by this template, in a format that it is written in.
    private static NoteChoice templated(Form.Export form, String name) {
        NoteChoice using = form.draft().using(name);
        List<NoteFormat> formats = formats(name, form.templates());
        boolean fits = formats.stream().anyMatch(format -> format.label().equals(using.format()));
        return fits ? using : using.as(formats.getFirst().label());
    }

    private static List<NoteFormat> formats(String template, List<String> own) {
        List<NoteFormat> all = Arrays.stream(NoteFormat.values()).filter(format -> format != NoteFormat.TEXT).toList();
        if (template.isEmpty()) {
            return all;
        }
        List<NoteFormat> some = all.stream().filter(NoteFormat::hasTemplates)
                .filter(format -> ShippedTemplate.of(template).isPresent()
                        || own.contains(template + "." + format.extension()))
                .toList();
        return some.isEmpty() ? List.of(NoteFormat.MD, NoteFormat.HTML) : some;
    }

    private static List<Option<NoteChoice>> formats(Form.Export form, Messages messages) {
        return formats(form.draft().template(), form.templates()).stream()
                .map(format -> new Option<>(messages.text("export.format-" + format.label()),
                        form.draft().as(format.label())))
                .toList();
    }

    private static List<Part> parts(AppState state, NoteChoice choice, Messages messages) {
        Review review = Objects.requireNonNull(state.review());
        List<Part> parts = new ArrayList<>();
        for (Section section : Section.values()) {
            parts.add(new Part(section,
                    messages.text("export.part-" + word(section), count(review, section)),
                    choice.sections().contains(section)));
        }
        return parts;
    }

    private static long count(Review review, Section section) {
        return switch (section) {
            case CONFIRMED -> review.count(Verdict.CONFIRMED);
            case UNDECIDED -> review.count(Verdict.OPEN);
            case DISMISSED -> review.count(Verdict.DISMISSED);
            case STYLE -> review.styleCount();
            case STATEMENTS -> review.comparison().statements().size();
            case ONLY ->
                review.comparison().alignment().onlyA().size() + review.comparison().alignment().onlyB().size();
            case SYNOPSIS -> 0;
        };
    }
}
