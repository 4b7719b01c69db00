package io.github.synoptic.source;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// What was imported of a document, piece by piece.
class ImportedTest {
    @TestFactory
    Stream<DynamicTest> thePiecesOfEachDocumentGiveItsTextAndAreFoundInItAgain() throws IOException {
        return Documents.all().stream().map(
                file -> DynamicTest.dynamicTest(String.valueOf(file), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        Loaded loaded = SourceReader.read(file);
        Imported imported = Imported.of(loaded);
        assertThat(imported.text()).isEqualTo(loaded.report().text());
        assertThat(imported.parts().stream().filter(part -> !part.isArticle()).map(Part::text))
                .containsExactlyInAnyOrderElementsOf(loaded.leftOut().stream().map(LeftOut::text).toList());
        for (int part = 0; part < imported.parts().size(); part++) {
            String turned = imported.turned(part).text();
            assertThat(imported.in(turned)).as("piece %d turned", part).isNotNull().extracting(Imported::text)
                    .isEqualTo(turned);
            assertThat(imported.turned(part).turned(part)).isEqualTo(imported);
        }
        String all = IntStream.range(0, imported.parts().size()).filter(i -> !imported.taken().contains(i)).boxed()
                .reduce(imported, Imported::turned, (one, other) -> other).text();
        loaded.leftOut().forEach(one -> assertThat(all).contains(one.text()));
    }

    private static Loaded loaded(String text, List<LeftOut> leftOut) throws IOException {
        return new Loaded(SourceReader.paste(text).report(), new byte[0], leftOut, List.of());
    }

    @Test
    void aCaptionTakenInStandsBetweenItsParagraphs() throws IOException {
        Imported imported = Imported.of(loaded("One came.\n\nTwo left.",
                List.of(new LeftOut("A caption", LeftOut.CAPTION, 9))));
        assertThat(imported.turned(1).text()).isEqualTo("One came.\n\nA caption\n\nTwo left.");
        assertThat(imported.turned(0).text()).isEqualTo("Two left.");
    }

    @Test
    void aWordTakenWithItsHyphenStandsInPlaceOfTheJoinedOne() throws IOException {
        Imported imported = Imported.of(loaded("The coworker left.\n\nAll stayed at home.",
                List.of(new LeftOut("co-worker", LeftOut.HYPHEN, 4), new LeftOut("ho-me.", LeftOut.HYPHEN, 34))));
        Imported first = imported.turned(1);
        assertThat(first.text()).isEqualTo("The co-worker left.\n\nAll stayed at home.");
        assertThat(first.turned(2)).isEqualTo(imported);
        assertThat(imported.in(first.text())).isEqualTo(first);
        assertThat(imported.turned(5).text()).isEqualTo("The coworker left.\n\nAll stayed at ho-me.");
    }

    @Test
    void aSentenceRepeatedInLargeTypeIsNotTakenForTheParagraphThatSaysIt() throws IOException {
        Imported imported = Imported.of(loaded("One came.\n\nTwo left.\n\nThree stayed.",
                List.of(new LeftOut("Two left.", LeftOut.PULL_QUOTE, 9),
                        new LeftOut("A caption", LeftOut.CAPTION, 20))));
        Imported found = imported.in("One came.\n\nTwo left.\n\nA caption\n\nThree stayed.");
        assertThat(found).isNotNull().extracting(Imported::taken).isEqualTo(Set.of(0, 2, 3, 4));
    }

    @Test
    void aTextThatAnotherImporterTookIsNotGuessedAt() throws IOException {
        Imported imported = Imported.of(loaded("One came.\n\nTwo left.", List.of()));
        assertThat(imported.in("One came. Two left.")).isNull();
    }

    @Test
    void oneChapterOfABookIsTakenAlone() throws IOException {
        Imported book = Imported.of(SourceReader.read(
                Path.of("src", "test", "resources", "source", "book-two-chapters", "nine-days.epub")));
        assertThat(book.chapters()).hasSize(2);
        Imported second = book.only(1);
        assertThat(second.text()).startsWith(book.chapters().get(1)).doesNotContain(book.chapters().getFirst());
        assertThat(book.in(second.text())).isEqualTo(second);
    }
}
