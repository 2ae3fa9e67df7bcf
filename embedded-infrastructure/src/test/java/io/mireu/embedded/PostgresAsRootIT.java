package io.mireu.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL refuses root, and these are the ways around it; an ordinary user needs none, so has none to test. */
class PostgresAsRootIT {

    private static final List<PrivilegeDrop> OTHER_USER =
            List.of(PrivilegeDrop.SETPRIV, PrivilegeDrop.RUNUSER, PrivilegeDrop.SU);

    @TempDir
    private Path parent;

    @BeforeEach
    void onlyAsRoot() {
        assumeTrue(UnprivilegedUser.weAreRoot());
    }

    @Test
    void everyWayWorksAndTakesOverWhatAnotherLeft() throws Exception {
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
        startAndAdd(PrivilegeDrop.UNSHARE, 1);
        for (PrivilegeDrop drop : OTHER_USER) {
            startAndAdd(drop, 2 + OTHER_USER.indexOf(drop));
        }
        startAndAdd(PrivilegeDrop.UNSHARE, 5);
    }

    @Test
    void aFolderThatOnlyRootMayEnterNeedsRootsAccessToFiles() throws Exception {
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwx------"));
        assertThatThrownBy(() -> PostgresServer.start(parent, settings(PrivilegeDrop.SETPRIV)))
                .isInstanceOf(InfrastructureException.class)
                .hasMessageContaining("SETPRIV: ")
                .hasMessageContaining("Permission denied");
        startAndAdd(PrivilegeDrop.SETPRIV_WITH_FILE_ACCESS, 1);
    }

    private void startAndAdd(PrivilegeDrop drop, int expectedRows) throws Exception {
        try (var server = PostgresServer.start(parent, settings(drop))) {
            DatabaseAccess database = server.administration();
            KeptData.execute(database, "create table if not exists words (word text)");
            KeptData.execute(database, "insert into words values ('" + drop + "')");
            assertThat(KeptData.rows(database)).hasSize(expectedRows);
        }
    }

    /** The binaries are unpacked below the parent, where everybody who may enter it can reach them. */
    private InfrastructureSettings settings(PrivilegeDrop drop) {
        var settings = InfrastructureSettings.in(parent).with(drop);
        return new InfrastructureSettings(
                parent, parent.resolve("cache"), Durability.EPHEMERAL, settings.startTimeout(), settings.privilegeDrops());
    }
}
