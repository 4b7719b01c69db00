package io.github.synoptic.problem;

import java.util.Locale;

/// What can be wrong with what the reader gave: expected, told in one sentence, and nothing is lost.
///
/// Each record names what it is about; the sentence stands in the messages under `problem.` and the record's name in
/// lower case with hyphens, and is filled with [#subject()] and [#detail()].
public sealed interface Problem {
    /// The file or thing it is about, as it is to be shown.
    String subject();

    /// A second value for the sentence; empty where it needs none.
    default String detail() {
        return "";
    }

    /// The key of the sentence that tells it: `problem.not-a-project`.
    default String key() {
        return "problem." + getClass().getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /// There is no such file.
    record Missing(String subject) implements Problem {}

    /// It is a folder, not a file.
    record IsFolder(String subject) implements Problem {}

    /// The file cannot be read; `detail` says why.
    record Unreadable(String subject, String detail) implements Problem {}

    /// There is nothing in it.
    record Empty(String subject) implements Problem {}

    /// There is no running text in it.
    record NoProse(String subject) implements Problem {}

    /// It is not text of a known format.
    record UnknownFormat(String subject) implements Problem {}

    /// It is larger than the limit; `detail` is the limit.
    record TooLarge(String subject, String detail) implements Problem {}

    /// It holds more text than the limit; `detail` is the limit in characters.
    record TooLong(String subject, String detail) implements Problem {}

    /// It is protected by a password.
    record Encrypted(String subject) implements Problem {}

    /// It is damaged, or not what its first bytes say it is.
    record Damaged(String subject) implements Problem {}

    /// It holds pictures of text and no text.
    record PicturesOnly(String subject) implements Problem {}

    /// It unpacks to more than any report needs.
    record Inflates(String subject) implements Problem {}

    /// It has more pages than the limit; `detail` is the limit.
    record TooManyPages(String subject, String detail) implements Problem {}

    /// Reading it was given up because it took too long or too much memory.
    record TooCostly(String subject) implements Problem {}

    /// Its character set cannot be told.
    record UnknownCharset(String subject) implements Problem {}

    /// It is no project of Synoptic's.
    record NotAProject(String subject) implements Problem {}

    /// It is no note or comparison that Synoptic exported as JSON.
    record NotANote(String subject) implements Problem {}

    /// There is no template of this name; `detail` is the format it was wanted in.
    record NoTemplate(String subject, String detail) implements Problem {}

    /// A template, at the line named, names something that a note does not have there; `detail` is the name.
    record TemplateName(String subject, String detail) implements Problem {}

    /// A template, at the line named, opens a tag and does not close it, or the other way round; `detail` is its name.
    record TemplateTag(String subject, String detail) implements Problem {}

    /// A template, at the line named, takes another file in; `detail` is its name.
    record TemplateInclude(String subject, String detail) implements Problem {}

    /// The project was written by a newer Synoptic; `detail` is its schema's number.
    record NewerProject(String subject, String detail) implements Problem {}

    /// The project file is damaged.
    record DamagedProject(String subject) implements Problem {}

    /// Another Synoptic has the project open.
    record ProjectInUse(String subject) implements Problem {}

    /// Another Synoptic has changed the project while work on it waited to be saved.
    record ProjectChanged(String subject) implements Problem {}

    /// The disk is full.
    record DiskFull(String subject) implements Problem {}

    /// The file or its folder cannot be written; `detail` says why.
    record Unwritable(String subject, String detail) implements Problem {}

    /// The file exists already and is not to be overwritten.
    record Exists(String subject) implements Problem {}

    /// The project was opened for reading alone.
    record ReadOnlyProject(String subject) implements Problem {}

    /// The settings could not be understood; `detail` is where they were kept, and the program starts with its own.
    record SettingsSetAside(String subject, String detail) implements Problem {}

    /// The text or the original bytes of a report in the project are not those that were put in.
    record ReportChanged(String subject) implements Problem {}

    /// The project that is open is what could be read of a damaged one; `detail` is how many edits are lost.
    record RecoveredCopy(String subject, String detail) implements Problem {}
}
