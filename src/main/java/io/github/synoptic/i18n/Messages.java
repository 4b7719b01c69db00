package io.github.synoptic.i18n;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.text.ChoiceFormat;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The program's own words by key, in one language.
///
/// The first word of a key names the file it stands in: `note.title` stands in `note.properties`, in German in
/// `note_de.properties`. Each message is a [MessageFormat] pattern, so an apostrophe is written twice.
public final class Messages {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");
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
        String written = written(key);
        // Most are words alone; a format is made of ten objects, and a start says some hundred messages.
        boolean plain = written.indexOf('{') < 0 && written.indexOf('\'') < 0;
        return plain ? written : filled(written, arguments);
    }

    /// The pattern with the arguments in it. Each number is handed to its format as the number it is: as an object, the JDK
    /// would tell its type by a switch that has classes made up for it at each start.
    private String filled(String pattern, Object... arguments) {
        MessageFormat format = new MessageFormat(pattern, locale);
        Format[] parts = format.getFormats();
        for (int i = 0; i < parts.length; i++) {
            Format part = parts[i];
            if (part == null || part instanceof NumberFormat) {
                format.setFormat(i, new Part(argument -> part(part, argument, arguments)));
            }
        }
        return format.format(arguments);
    }

    /// What stands at one place of a pattern. A choice may hold places again.
    private String part(@Nullable Format format, Object argument, Object... arguments) {
        if (!(argument instanceof Number number)) {
            return argument.toString();
        }
        if (format instanceof ChoiceFormat choice) {
            String chosen = choice.format(number.doubleValue());
            return chosen.indexOf('{') < 0 ? chosen : filled(chosen, arguments);
        }
        NumberFormat figures = format instanceof NumberFormat given ? given : NumberFormat.getInstance(locale);
        return switch (number) {
            case Integer whole -> figures.format(whole.longValue());
            case Long whole -> figures.format(whole.longValue());
            case Double fraction -> figures.format(fraction.doubleValue());
            default -> figures.format(number);
        };
    }

    /// A format that only writes.
    private static final class Part extends Format {
        private static final long serialVersionUID = 1;
        private final transient Function<Object, String> writer;

        private Part(Function<Object, String> writer) {
            this.writer = writer;
        }

        @Override
        public StringBuffer format(Object argument, StringBuffer to, FieldPosition place) {
            return to.append(writer.apply(argument));
        }

        @Override
        public @Nullable Object parseObject(String text, ParsePosition place) {
            throw new UnsupportedOperationException("only writes");
        }
    }

    /// The message under this key, filled with the arguments. One that the message takes for a number, and that is
    /// written as in English, such as `20,000,000`, stands in it as this language writes numbers.
    public String text(String key, List<String> arguments) {
        String written = written(key);
        Format[] formats = new MessageFormat(written, locale).getFormatsByArgumentIndex();
        Object[] values = arguments.toArray();
        for (int i = 0; i < Math.min(values.length, formats.length); i++) {
            String plain = arguments.get(i).replace(",", "");
            if (formats[i] instanceof NumberFormat && NUMBER.matcher(plain).matches()) {
                values[i] = new BigDecimal(plain);
            }
        }
        return filled(written, values);
    }

    private String written(String key) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            throw new MissingResourceException("no file for this key", Messages.class.getName(), key);
        }
        ResourceBundle bundle = bundles.computeIfAbsent(key.substring(0, dot),
                name -> ResourceBundle.getBundle("io.github.synoptic.i18n." + name, locale, NO_FALLBACK));
        return bundle.getString(key);
    }

    /// The language.
    public Locale locale() {
        return locale;
    }
}
