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

    private static final List<PrivilegeDrop> WAYS =
            List.of(PrivilegeDrop.UNSHARE, PrivilegeDrop.SETPRIV, PrivilegeDrop.RUNUSER, PrivilegeDrop.SU);

    @TempDir
    private Path parent;

    @BeforeEach
    void onlyAsRoot() {
        assumeTrue(UnprivilegedUser.weAreRoot());
    }

    @Test
    void everyWayWorksAndTakesOverWhatAnotherLeft() throws Exception {
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
        var settings = reachableByEverybody(InfrastructureSettings.in(parent));
        for (PrivilegeDrop drop : WAYS) {
            startAndAdd(settings.with(drop), WAYS.indexOf(drop) + 1);
        }
        startAndAdd(settings.with(PrivilegeDrop.UNSHARE), WAYS.size() + 1);
    }

    @Test
    void aFolderThatOnlyRootMayEnterNeedsRootsAccessToFiles() throws Exception {
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwx------"));
        var settings = InfrastructureSettings.in(parent).with(Durability.EPHEMERAL);
        assertThatThrownBy(() -> PostgresServer.start(parent, settings.with(PrivilegeDrop.SETPRIV)))
                .isInstanceOf(InfrastructureException.class)
                .hasMessageContaining("SETPRIV: ")
                .hasMessageContaining("Permission denied");
        startAndAdd(settings.with(PrivilegeDrop.SETPRIV_WITH_FILE_ACCESS), 1);
    }

    private void startAndAdd(InfrastructureSettings settings, int expectedRows) throws Exception {
        try (var server = PostgresServer.start(parent, settings)) {
            DatabaseAccess database = server.administration();
            KeptData.execute(database, "create table if not exists words (word text)");
            KeptData.execute(database, "insert into words values ('" + settings.privilegeDrops() + "')");
            assertThat(KeptData.rows(database)).hasSize(expectedRows);
        }
    }

    /** The usual cache may be root's alone. */
    private InfrastructureSettings reachableByEverybody(InfrastructureSettings settings) {
        return new InfrastructureSettings(
                settings.dataFolder(),
                parent.resolve("cache"),
                Durability.EPHEMERAL,
                settings.startTimeout(),
                settings.privilegeDrops());
    }
}
