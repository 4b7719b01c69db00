package io.github.synoptic.store;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.problem.Problem;
import io.github.synoptic.project.Edit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/// Reports changed behind the program's back are told.
class VerifierTest {
    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void setUp() throws Exception {
        file = folder.resolve("p.synoptic");
        try (ProjectStore store = ProjectStore.create(file)) {
            store.append(new Edit.AddReport(1, Report.of("One", "Twelve were hurt.")), Map.of());
            store.append(new Edit.AddReport(2, Report.of("Two", "Thirteen were hurt.")), Map.of());
        }
    }

    private List<Problem> after(String statement) throws Exception {
        try (Connection connection = Connector.SQLITE.connect(file, true)) {
            Sql.run(connection, statement);
        }
        try (ProjectStore store = ProjectStore.open(file)) {
            return store.verify();
        }
    }

    @Test
    void aProjectLeftAloneIsSound() throws Exception {
        assertThat(after("")).isEmpty();
    }

    @Test
    void aTextChangedFromOutsideIsTold() throws Exception {
        assertThat(after("UPDATE report SET text = 'Eleven were hurt.' WHERE number = 1"))
                .containsExactly(new Problem.ReportChanged("One"));
    }

    @Test
    void originalBytesChangedOrTakenAwayAreTold() throws Exception {
        assertThat(after("UPDATE original SET bytes = x'00' WHERE number = 2"))
                .containsExactly(new Problem.ReportChanged("Two"));
        assertThat(after("DELETE FROM original WHERE number = 1")).containsExactly(new Problem.ReportChanged("One"),
                new Problem.ReportChanged("Two"));
    }

    @Test
    void aDamagedPageThatOpeningDoesNotReadIsTold() throws Exception {
        try (Connection connection = Connector.SQLITE.connect(file, false);
                FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            long page = Sql.number(connection, "SELECT rootpage FROM sqlite_schema WHERE name = 'report_by_edit'");
            channel.write(ByteBuffer.wrap(new byte[4096]), (page - 1) * 4096);
        }
        assertThat(after("")).contains(new Problem.DamagedProject(file.toString()));
    }
}
