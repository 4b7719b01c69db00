package io.github.synoptic.engine.variant;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.text.Sentence;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.engine.text.Token;

import java.util.ArrayList;
import java.util.List;

/// Finds the words inside a link that stand in the same place and differ.
///
/// Words are paired by their stems with Myers' algorithm (java-diff-utils) and then compared as written, so that `said`
/// and `says` stand in the same place and still differ. Punctuation is not compared.
public final class TokenAligner {
    /// Links are aligned one by one; this holds nothing.
    public TokenAligner() {}

    /// The variants of one link, by place in A.
    public List<Variant> align(Link link, Sentence a, Sentence b) {
        List<Token> wordsA = words(a);
        List<Token> wordsB = words(b);
        List<Variant> variants = new ArrayList<>();
        int atA = 0;
        int atB = 0;
        for (AbstractDelta<Token> delta : DiffUtils.diff(wordsA, wordsB, (x, y) -> x.stem().equals(y.stem()))
                .getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                continue;
            }
            int toA = delta.getSource().getPosition();
            addRespelled(link, wordsA, atA, toA, wordsB, atB, variants);
            atB += toA - atA;
            int sizeA = delta.getSource().size();
            int sizeB = delta.getTarget().size();
            variants.add(new Variant(link, span(wordsA, toA, sizeA, a), span(wordsB, atB, sizeB, b)));
            atA = toA + sizeA;
            atB += sizeB;
        }
        addRespelled(link, wordsA, atA, wordsA.size(), wordsB, atB, variants);
        return variants;
    }

    private static List<Token> words(Sentence sentence) {
        return sentence.tokens().stream().filter(Token::isWord).toList();
    }

    /// Words with one stem and two forms.
    private static void addRespelled(Link link, List<Token> a, int from, int to, List<Token> b, int fromB,
            List<Variant> variants) {
        for (int i = from; i < to; i++) {
            Token other = b.get(fromB + i - from);
            if (!a.get(i).form().equals(other.form())) {
                variants.add(new Variant(link, a.get(i).span(), other.span()));
            }
        }
    }

    /// The span of some words; where there are none, the empty span before the next word.
    private static Span span(List<Token> words, int from, int size, Sentence sentence) {
        if (size > 0) {
            return words.get(from).span().cover(words.get(from + size - 1).span());
        }
        int at = from < words.size() ? words.get(from).span().start() : sentence.span().end();
        return new Span(at, at);
    }
}
