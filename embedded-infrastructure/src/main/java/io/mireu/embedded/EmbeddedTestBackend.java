package io.mireu.embedded;

import java.nio.file.Path;

/** Both in this process, over a folder that goes with the process. */
final class EmbeddedTestBackend implements TestBackend {

    private final EmbeddedInfrastructure infrastructure;

    private EmbeddedTestBackend(EmbeddedInfrastructure infrastructure) {
        this.infrastructure = infrastructure;
    }

    static EmbeddedTestBackend start() {
        TestFolder.deleteAbandoned();
        Path folder = TestFolder.create();
        var infrastructure =
                EmbeddedInfrastructure.start(InfrastructureSettings.in(folder).with(Durability.EPHEMERAL));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(infrastructure, folder), "test-infrastructure-end"));
        return new EmbeddedTestBackend(infrastructure);
    }

    @Override
    public String bootstrapServers() {
        return infrastructure.bootstrapServers();
    }

    @Override
    public DatabaseAccess administration() {
        return infrastructure.administration();
    }

    private static void end(EmbeddedInfrastructure infrastructure, Path folder) {
        infrastructure.close();
        FolderTree.delete(folder);
    }
}
