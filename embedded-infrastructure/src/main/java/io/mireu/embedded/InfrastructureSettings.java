package io.mireu.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Where the infrastructure keeps its things, and how careful it is with them.
 *
 * @param dataFolder     everything that is kept, in {@code kafka} and {@code postgres}; may be deleted when nothing runs
 * @param cacheFolder    unpacked binaries, shared by all data folders; {@code cache} of the data folder where it is read-only
 * @param durability     what a loss of power may cost
 * @param startTimeout   how long the database may take to start, crash recovery included
 * @param privilegeDrops what is tried, in this order, when the process is root
 */
public record InfrastructureSettings(
        Path dataFolder,
        Path cacheFolder,
        Durability durability,
        Duration startTimeout,
        List<PrivilegeDrop> privilegeDrops) {

    /** Names a folder for unpacked binaries instead of {@code ~/.cache/mireu}. */
    public static final String CACHE_VARIABLE = "MIREU_CACHE_DIR";

    public InfrastructureSettings {
        dataFolder = dataFolder.toAbsolutePath().normalize();
        cacheFolder = cacheFolder.toAbsolutePath().normalize();
        privilegeDrops = List.copyOf(privilegeDrops);
        requirePlain(dataFolder);
        requirePlain(cacheFolder);
        if (!startTimeout.isPositive()) {
            throw new IllegalArgumentException("startTimeout must be positive: " + startTimeout);
        }
    }

    /** Data that is kept in this folder, with the defaults for everything else. */
    public static InfrastructureSettings in(Path dataFolder) {
        return new InfrastructureSettings(
                dataFolder,
                defaultCacheFolder(),
                Durability.SAFE,
                Duration.ofSeconds(60),
                List.of(PrivilegeDrop.values()));
    }

    public InfrastructureSettings with(Durability changed) {
        return new InfrastructureSettings(dataFolder, cacheFolder, changed, startTimeout, privilegeDrops);
    }

    public InfrastructureSettings with(PrivilegeDrop... changed) {
        return new InfrastructureSettings(dataFolder, cacheFolder, durability, startTimeout, List.of(changed));
    }

    private static Path defaultCacheFolder() {
        String chosen = System.getenv(CACHE_VARIABLE);
        if (chosen != null && !chosen.isBlank()) {
            return Path.of(chosen);
        }
        String caches = System.getenv("XDG_CACHE_HOME");
        return caches != null && !caches.isBlank()
                ? Path.of(caches, "mireu")
                : Path.of(System.getProperty("user.home"), ".cache", "mireu");
    }

    /** PostgreSQL's own control program puts these paths into a shell command between double quotes. */
    private static void requirePlain(Path path) {
        if (path.toString().matches("(?s).*[\"$`\\\\\n,].*")) {
            throw new IllegalArgumentException("Folder names must not contain quotes, commas, $, ` or \\: " + path);
        }
    }
}
