package io.github.synoptic.source;

import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;

/// Reads a PDF: a page of it knows only where each letter stands, so lines, columns and paragraphs are found again.
final class PdfReader {
    static {
        FontMappers.set(new PdfFonts());
    }

    private PdfReader() {}

    /// The article in this document.
    ///
    /// @throws ProblemException where it is locked, damaged, too long, or holds pictures alone
    static Article read(String subject, byte[] bytes) throws ProblemException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > Limits.PAGES) {
                throw new ProblemException(new Problem.TooManyPages(subject, String.valueOf(Limits.PAGES)));
            }
            return read(subject, document);
        } catch (InvalidPasswordException e) {
            throw new ProblemException(new Problem.Encrypted(subject), e);
        } catch (ProblemException e) {
            throw e;
        } catch (IOException e) {
            throw new ProblemException(new Problem.Damaged(subject), e);
        }
    }

    private static Article read(String subject, PDDocument document) throws IOException {
        List<PdfPage> pages = PdfCollector.collect(document);
        PdfParagrapher paragrapher = new PdfParagrapher(PdfFurniture.of(pages));
        for (PdfPage page : pages) {
            paragrapher.add(page);
        }
        Paragraphs paragraphs = paragrapher.paragraphs();
        if (!Prose.isIn(paragraphs.text()) && hasPictures(document)) {
            throw new ProblemException(new Problem.PicturesOnly(subject));
        }
        return paragraphs.article(DocumentHead.facts(paragrapher.headline(), paragraphs.text(), stated(document)));
    }

    private static Facts stated(PDDocument document) {
        PDDocumentInformation information = document.getDocumentInformation();
        Calendar created = information.getCreationDate();
        LocalDate date = created == null
                ? null
                : LocalDate.of(created.get(Calendar.YEAR), created.get(Calendar.MONTH) + 1,
                        created.get(Calendar.DAY_OF_MONTH));
        return new Facts(filled(information.getTitle()), null, filled(information.getAuthor()), date,
                Languages.tag(document.getDocumentCatalog().getLanguage()), null);
    }

    private static @Nullable String filled(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    private static boolean hasPictures(PDDocument document) {
        List<PDPage> pages = new ArrayList<>();
        document.getPages().forEach(pages::add);
        for (PDPage page : pages) {
            if (page.getResources() == null) {
                continue;
            }
            for (COSName name : page.getResources().getXObjectNames()) {
                if (page.getResources().isImageXObject(name)) {
                    return true;
                }
            }
        }
        return false;
    }
}
