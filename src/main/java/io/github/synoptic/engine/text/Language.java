package io.github.synoptic.engine.text;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/// A language the program has stop words and a stemmer for, both Lucene's.
///
/// @param tag the BCP 47 tag: `en`
/// @param script the script it is written in, as ISO 15924 names it: `Latn`
/// @param stopWordList where Lucene keeps the list, below `org/apache/lucene/analysis`
/// @param stemming Lucene's filters that turn a form into its stem
record Language(String tag, String script, String stopWordList, UnaryOperator<TokenStream> stemming) {
    /// A language that could not be told: no stop words, no stemming.
    static final Language UNKNOWN = new Language("und", "Zyyy", "", UnaryOperator.identity());

    /// All languages with stop words, the ones read most first: where two fit equally well, the first is taken.
    static final List<Language> ALL = List.of(
            new Language("en", "Latn", "snowball/english_stop.txt", snowball("English")),
            new Language("de", "Latn", "snowball/german_stop.txt",
                    in -> new GermanLightStemFilter(new GermanNormalizationFilter(in))),
            new Language("fr", "Latn", "snowball/french_stop.txt", FrenchLightStemFilter::new),
            new Language("es", "Latn", "snowball/spanish_stop.txt", SpanishLightStemFilter::new),
            new Language("pt", "Latn", "snowball/portuguese_stop.txt", PortugueseLightStemFilter::new),
            new Language("it", "Latn", "snowball/italian_stop.txt", ItalianLightStemFilter::new),
            new Language("nl", "Latn", "snowball/dutch_stop.txt", snowball("Dutch")),
            new Language("sv", "Latn", "snowball/swedish_stop.txt", snowball("Swedish")),
            new Language("da", "Latn", "snowball/danish_stop.txt", snowball("Danish")),
            new Language("no", "Latn", "snowball/norwegian_stop.txt", snowball("Norwegian")),
            new Language("fi", "Latn", "snowball/finnish_stop.txt", snowball("Finnish")),
            new Language("hu", "Latn", "snowball/hungarian_stop.txt", snowball("Hungarian")),
            new Language("ro", "Latn", "ro/stopwords.txt", snowball("Romanian")),
            new Language("cs", "Latn", "cz/stopwords.txt", CzechStemFilter::new),
            new Language("tr", "Latn", "tr/stopwords.txt", snowball("Turkish")),
            new Language("id", "Latn", "id/stopwords.txt", IndonesianStemFilter::new),
            new Language("ru", "Cyrl", "snowball/russian_stop.txt", snowball("Russian")),
            new Language("bg", "Cyrl", "bg/stopwords.txt", BulgarianStemFilter::new),
            new Language("el", "Grek", "el/stopwords.txt", GreekStemFilter::new),
            new Language("ar", "Arab", "ar/stopwords.txt",
                    in -> new ArabicStemFilter(new ArabicNormalizationFilter(new DecimalDigitFilter(in)))),
            new Language("fa", "Arab", "fa/stopwords.txt",
                    in -> new PersianStemFilter(new PersianNormalizationFilter(
                            new ArabicNormalizationFilter(new DecimalDigitFilter(in))))),
            new Language("hi", "Deva", "hi/stopwords.txt",
                    in -> new HindiStemFilter(new HindiNormalizationFilter(new DecimalDigitFilter(in)))));

    private static final Map<String, Set<String>> STOP_WORDS = new ConcurrentHashMap<>();

    /// The language with this tag; [#UNKNOWN] where there is none.
    static Language of(String tag) {
        for (Language language : ALL) {
            if (language.tag.equals(tag)) {
                return language;
            }
        }
        return UNKNOWN;
    }

    /// The words that say nothing of the subject, in lower case.
    Set<String> stopWords() {
        return stopWordList.isEmpty() ? Set.of() : STOP_WORDS.computeIfAbsent(stopWordList, Language::load);
    }

    private static Set<String> load(String list) {
        try (InputStream in = ArabicAnalyzer.class.getResourceAsStream("/org/apache/lucene/analysis/" + list)) {
            if (in == null) {
                throw new IllegalStateException("Lucene's stop words are not on the class path: " + list);
            }
            return list.startsWith("snowball/")
                    ? snowballWords(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    : plainWords(in);
        } catch (IOException e) {
            throw new IllegalStateException("Lucene's stop words cannot be read: " + list, e);
        }
    }

    private static Set<String> plainWords(InputStream list) throws IOException {
        Set<String> words = new HashSet<>();
        for (Object word : WordlistLoader.getWordSet(list, StandardCharsets.UTF_8, "#")) {
            words.add(new String((char[]) word));
        }
        return words;
    }

    /// The words of a list as Snowball writes it, with comments behind bars. Lucene's own reader compiles a pattern for each
    /// line, which took a tenth of a short comparison in a program just started.
    private static Set<String> snowballWords(String list) {
        Set<String> words = new HashSet<>();
        for (String line : list.split("\n")) {
            int bar = line.indexOf('|');
            StringTokenizer listed = new StringTokenizer(bar < 0 ? line : line.substring(0, bar));
            while (listed.hasMoreTokens()) {
                words.add(listed.nextToken());
            }
        }
        return words;
    }

    private static UnaryOperator<TokenStream> snowball(String name) {
        return in -> new SnowballFilter(in, name);
    }
}
