package io.github.synoptic.engine.text;

import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.junit.jupiter.api.Test;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageTest {
    @Test
    void theStopWordsOfSnowballAreThoseThatLuceneReads() throws Exception {
        for (Language language : Language.ALL) {
            if (language.stopWordList().startsWith("snowball/")) {
                String list = "/org/apache/lucene/analysis/" + language.stopWordList();
                try (InputStream in = ArabicAnalyzer.class.getResourceAsStream(list)) {
                    Set<String> read = WordlistLoader.getSnowballWordSet(in, StandardCharsets.UTF_8).stream()
                            .map(word -> new String((char[]) word)).collect(Collectors.toSet());
                    assertThat(language.stopWords()).as(language.tag()).isEqualTo(read);
                }
            }
        }
    }

    @Test
    void everyLanguageHasStopWords() {
        assertThat(Language.ALL).allSatisfy(language -> assertThat(language.stopWords()).isNotEmpty());
    }
}
