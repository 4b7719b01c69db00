package io.github.synoptic.engine.text;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// Turns forms into stems with one language's filters. Keeps what it has seen; not for several threads.
final class Stemmer {
    private final Map<String, String> seen = new HashMap<>();
    private final OneForm source = new OneForm();
    private final TokenStream filters;
    private final CharTermAttribute term;

    Stemmer(Language language) {
        filters = new ASCIIFoldingFilter(language.stemming().apply(source));
        term = filters.addAttribute(CharTermAttribute.class);
    }

    /// The stem of a form, without accents.
    String stem(String form) {
        String stem = seen.get(form);
        if (stem == null) {
            stem = filtered(form);
            seen.put(form, stem);
        }
        return stem;
    }

    private String filtered(String form) {
        source.next = form;
        try {
            return filters.incrementToken() && term.length() > 0 ? term.toString() : form;
        } catch (IOException e) {
            throw new IllegalStateException("a filter over words in memory reads nothing", e);
        }
    }

    /// A stream of the one form set last.
    private static final class OneForm extends TokenStream {
        private final CharTermAttribute form = addAttribute(CharTermAttribute.class);
        private String next = "";

        @Override
        public boolean incrementToken() {
            clearAttributes();
            form.append(next);
            return true;
        }
    }
}
