package io.github.synoptic;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/// The rooms of the house and who may use whom, as `architecture.md` says.
class ArchitectureTest {
    private static final String ROOT = "io.github.synoptic.";
    private static final String[] PURE = {ROOT + "engine..", ROOT + "project..", ROOT + "note.."};
    private static final Path LEFT_OUT = Path.of("src/build/dist/controls-left-out.txt");
    private static JavaClasses classes = new ClassFileImporter().importClasses();

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.github.synoptic");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"engine.text |", "engine.mention | engine.text",
            "engine.align | engine.text, engine.mention", "engine.variant | engine.text, engine.align",
            "engine.discrepancy | engine.text, engine.mention, engine.align, engine.variant",
            "engine | engine.text, engine.mention, engine.align, engine.variant, engine.discrepancy",
            "project | engine, engine.*", "note* | project, engine, engine.*, i18n", "source | engine.text, problem",
            "store | project, engine, engine.*, problem", "i18n |", "problem |",
            "export | engine, engine.*, project, note, note.*, store, problem",
            "cli | engine, engine.*, note, note.*, source, store, export, project, i18n, problem",
            "ui* | engine, engine.*, note, note.*, source, store, export, project, i18n, problem"})
    void aRoomUsesOnlyWhatTheDesignAllows(String room, String allowed) {
        String pattern = ROOT + (room.endsWith("*") ? room.replace("*", "..") : room);
        String[] own = {pattern};
        noClasses().that().resideInAPackage(pattern).should()
                .dependOnClassesThat(resideInAnyPackage("io.github.synoptic..").and(notIn(own, allowed)))
                .allowEmptyShould(true)
                .because("each room may use only the rooms before it, so that each can be understood and tested alone")
                .check(classes);
    }

    private static DescribedPredicate<JavaClass> notIn(String[] own, String allowed) {
        DescribedPredicate<JavaClass> permitted = resideInAnyPackage(own);
        if (allowed != null) {
            for (String name : allowed.split(",")) {
                permitted = permitted.or(resideInAnyPackage(ROOT + name.strip()));
            }
        }
        return DescribedPredicate.not(permitted);
    }

    @Test
    void onlyTheWindowKnowsJavaFx() {
        check(noClasses().that().resideOutsideOfPackages(ROOT + "ui..", ROOT + "app..").should().dependOnClassesThat()
                .resideInAnyPackage("javafx..", "com.sun.javafx..", "org.fxmisc..", "atlantafx..")
                .because("the engine runs in a terminal, in a test, on a server, on a cluster"));
    }

    @Test
    void theStateOfTheWindowKnowsNoToolkit() {
        check(noClasses().that().resideInAPackage(ROOT + "ui.state..").should().dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.fxmisc..", "java.awt..", "javax.swing..")
                .because("a state and its reducer are values and functions, tested without a window"));
    }

    @Test
    void onlyTheReadingPaneKnowsTheTextControl() {
        check(noClasses().that().resideOutsideOfPackage(ROOT + "ui.read..").should().dependOnClassesThat()
                .resideInAPackage("org.fxmisc..")
                .because("the text control can be exchanged in one place"));
    }

    @Test
    void theSameInputGivesTheSameOutput() {
        check(noClasses().that().resideInAnyPackage(PURE).should().dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..")
                .because("engine, project and note touch no file and no network: the same input gives the same bytes"));
        check(noClasses().that().resideInAnyPackage(PURE).should().dependOnClassesThat()
                .belongToAnyOf(java.io.File.class, Random.class, Clock.class, java.security.SecureRandom.class)
                .because("engine, project and note know no file, no clock and no chance"));
    }

    @Test
    void thePureRoomsAskNeitherTheClockNorTheDefaultLocale() {
        ArchRule rule = noClasses().that().resideInAnyPackage(PURE).should().callMethod(Locale.class, "getDefault")
                .orShould().callMethod(String.class, "toLowerCase").orShould().callMethod(String.class, "toUpperCase")
                .orShould().callMethod(String.class, "format", String.class, Object[].class)
                .orShould().callMethod(Math.class, "random").orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(System.class, "nanoTime").orShould().callMethod(LocalDate.class, "now")
                .orShould().callMethod(LocalDateTime.class, "now").orShould().callMethod(ZonedDateTime.class, "now")
                .orShould().callMethod(OffsetDateTime.class, "now").orShould().callMethod(Instant.class, "now")
                .because("engine, project and note give the same output on every day and in every country");
        check(rule);
    }

    @Test
    void nothingTouchesTheNetwork() {
        check(noClasses().should().dependOnClassesThat()
                .belongToAnyOf(java.net.Socket.class, java.net.ServerSocket.class, java.net.URLConnection.class,
                        java.net.HttpURLConnection.class, java.net.DatagramSocket.class,
                        java.net.InetAddress.class, java.net.InetSocketAddress.class)
                .orShould().dependOnClassesThat().resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..")
                .orShould().callMethod(java.net.URL.class, "openStream").orShould()
                .callMethod(java.net.URL.class, "openConnection")
                .because("the reader works offline and sends nothing"));
    }

    @Test
    void onlyTheCommandLineWritesToTheTerminal() {
        check(noClasses().that().resideOutsideOfPackage(ROOT + "cli..").should().accessField(System.class, "out")
                .orShould().accessField(System.class, "err").orShould().callMethod(Throwable.class, "printStackTrace")
                .because("a message belongs into the window, the log, or the hands of the command line"));
    }

    @Test
    void nobodyDependsOnWhatStartsTheProgram() {
        check(noClasses().that().resideOutsideOfPackage(ROOT + "app..").should().dependOnClassesThat()
                .resideInAPackage(ROOT + "app..").because("app wires the parts and is no part itself"));
    }

    @Test
    void thereAreNoCycles() {
        check(slices().matching("io.github.synoptic.(**)").should().beFreeOfCycles()
                .because("what goes in a circle can only be understood all at once"));
    }

    /// Linked data is the standard's own name for what stands in a web page's head.
    @Test
    void namesSayWhatAThingIs() {
        check(noClasses().should()
                .haveNameMatching(".*\\.[A-Za-z]*(Diff|Chunk|Block|Item|(?<!Linked)Data|Info|Manager|Helper"
                        + "|Util|Utils|Impl|Process|Processor|Handle|Handler)(\\$.*)?")
                .because("such a name says nothing that the reader of the code could use"));
        check(noMethods().that().areDeclaredInClassesThat(describe("have no library above them",
                ArchitectureTest::isOurs)).should()
                .haveNameMatching("(diff|chunk|block|item|data|info|manager|helper|util|impl|process|handle)([A-Z].*)?")
                .because("such a name says nothing that the reader of the code could use"));
    }

    @Test
    void accessorsStandWithoutGet() {
        check(methods().that().arePublic().and().haveNameMatching("get[A-Z].*").and()
                .areDeclaredInClassesThat(describe("have no library above them", ArchitectureTest::isOurs)).should()
                .bePrivate()
                .allowEmptyShould(true).because("records have none, and the rest follows them"));
    }

    private static boolean isOurs(JavaClass type) {
        return type.getAllRawSuperclasses().stream().allMatch(ArchitectureTest::isKnown)
                && type.getAllRawInterfaces().stream().allMatch(ArchitectureTest::isKnown);
    }

    private static boolean isKnown(JavaClass above) {
        return above.getPackageName().startsWith("java.") || above.getPackageName().startsWith("io.github.synoptic");
    }

    @Test
    void noControlIsUsedWhoseStylesThePackagesLeaveOut() throws IOException {
        Set<String> leftOut = Files.readAllLines(LEFT_OUT).stream()
                .filter(line -> line.matches("[A-Z].*")).map(line -> line.split(" ")[0]).collect(Collectors.toSet());
        assertThat(leftOut).contains("TableView", "TabPane");
        check(noClasses().should().dependOnClassesThat(resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp..")
                .and(describe("are left out", type -> leftOut.stream().anyMatch(type.getSimpleName()::endsWith))))
                .because("controls-left-out.txt takes their rules out of the style sheet"));
    }

    @Test
    void noStyleClassIsUsedWhoseRulesThePackagesLeaveOut() throws IOException {
        String leftOut = Files.readAllLines(LEFT_OUT).stream().filter(line -> line.startsWith("- "))
                .map(line -> line.substring(2).replace(' ', '|')).collect(Collectors.joining("|"));
        assertThat(leftOut).contains("left-pill|", "|success|");
        // As a whole string in the code, or behind a dot in a sheet.
        Pattern used = Pattern.compile("\"(" + leftOut + ")\"|\\.(" + leftOut + ")(?![\\w-])");
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(one -> one.toString().matches(".*/ui/.*\\.(java|css)")).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(used);
            }
        }
    }

    private static void check(ArchRule rule) {
        rule.check(classes);
    }
}
