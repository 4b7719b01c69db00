package io.github.synoptic.bench;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import io.github.synoptic.MadeUpReports;
import io.github.synoptic.problem.ProblemException;
import io.github.synoptic.source.Loaded;
import io.github.synoptic.source.SourceReader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/// How long a large document takes to import: a page of 1 MB, and a PDF of 200 pages with the program of its own that
/// takes it apart.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "--sun-misc-unsafe-memory-access=allow")
public class ImportBenchmark {
    private static final int PAGE = 1_000_000;
    private static final int SHEETS = 200;
    private static final int LINES = 50;
    private static final int LINE = 80;
    private byte[] page = {};
    private byte[] pdf = {};

    /// Makes the documents from the words of a made-up report.
    @Setup
    public void make() throws IOException {
        String text = new MadeUpReports(8).pair(200_000).getFirst();
        StringBuilder html = new StringBuilder("<!doctype html><html lang='en'><title>Long</title><nav><a href='/'>Home</a>"
                + "</nav><article><h1>A long report</h1>");
        for (String paragraph : text.split("\n+")) {
            if (html.length() < PAGE) {
                html.append("<p>").append(paragraph).append("</p>\n");
            }
        }
        page = html.append("</article><footer>All rights reserved</footer></html>").toString()
                .getBytes(StandardCharsets.UTF_8);
        pdf = pdf(text.replaceAll("[^ -~]+", " "));
    }

    private static byte[] pdf(String text) throws IOException {
        PDFont font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            int at = 0;
            for (int sheet = 0; sheet < SHEETS; sheet++) {
                PDPage paper = new PDPage();
                document.addPage(paper);
                try (PDPageContentStream ink = new PDPageContentStream(document, paper)) {
                    ink.beginText();
                    ink.setFont(font, 10);
                    ink.setLeading(12);
                    ink.newLineAtOffset(60, 720);
                    for (int line = 0; line < LINES; line++) {
                        ink.showText(text.substring(at, at + LINE));
                        ink.newLine();
                        at += LINE;
                    }
                    ink.endText();
                }
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    /// A saved web page.
    @Benchmark
    public Loaded page() throws ProblemException {
        return SourceReader.read("long.html", page);
    }

    /// A PDF, taken apart by a program of its own.
    @Benchmark
    public Loaded pdf() throws ProblemException {
        return SourceReader.read("long.pdf", pdf);
    }
}
