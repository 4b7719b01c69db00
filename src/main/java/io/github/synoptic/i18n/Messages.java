package io.github.synoptic.i18n;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/// The program's own words by key, in one language.
///
/// The first word of a key names the file it stands in: `note.title` stands in `note.properties`, in German in
/// `note_de.properties`. Each message is a [MessageFormat] pattern, so an apostrophe is written twice.
public final class Messages {
    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();
    private final Locale locale;

    private Messages(Locale locale) {
        this.locale = locale;
    }

    /// The messages in this language, in English where it has none.
    public static Messages of(Locale locale) {
        return new Messages(locale);
    }

    /// The message under this key, filled with the arguments. Throws [MissingResourceException] where there is none.
    public String text(String key, Object... arguments) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            throw new MissingResourceException("no file for this key", Messages.class.getName(), key);
        }
        ResourceBundle bundle = bundles.computeIfAbsent(key.substring(0, dot),
                name -> ResourceBundle.getBundle("io.github.synoptic.i18n." + name, locale, NO_FALLBACK));
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /// The message under this key, filled with the arguments.
    public String text(String key, List<String> arguments) {
        return text(key, arguments.toArray());
    }

    /// The language.
    public Locale locale() {
        return locale;
    }
}
