package io.mireu.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The programs of PostgreSQL, unpacked for this machine.
 *
 * @param folder with {@code bin}, {@code lib} and {@code share}
 */
record PostgresBinaries(Path folder) {

    private static final Logger log = LoggerFactory.getLogger(PostgresBinaries.class);

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    /**
     * Unpacks once per version; several processes may do so at the same time, and one of them wins.
     *
     * @param caches the folders to look in and to unpack into; the first that we may write to is taken
     */
    static PostgresBinaries unpackedIn(List<Path> caches) {
        String platform = platform(System.getProperty("os.name"), System.getProperty("os.arch"));
        String name = "postgres-" + version() + "-" + platform;
        Path folder = caches.stream()
                .map(cache -> cache.resolve(name))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseGet(() -> unpack("/postgres-" + platform + ".txz", usable(caches), name));
        return new PostgresBinaries(folder);
    }

    private static Path usable(List<Path> caches) {
        return caches.stream()
                .filter(PostgresBinaries::isUsable)
                .findFirst()
                .orElseThrow(() -> new InfrastructureException("Cannot write to any of " + caches
                        + ": name another folder with " + InfrastructureSettings.CACHE_VARIABLE));
    }

    /** Some ordinary users have no home. */
    private static boolean isUsable(Path cache) {
        try {
            return Files.isWritable(Files.createDirectories(cache));
        } catch (IOException e) {
            log.debug("Cannot use {} for unpacked binaries", cache, e);
            return false;
        }
    }

    /** The platform as the archives are named. */
    static String platform(String system, String architecture) {
        String os = system.toLowerCase(Locale.ROOT);
        String family = os.startsWith("linux") ? "linux" : os.startsWith("mac") ? "darwin" : "";
        String processor = switch (architecture) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> "";
        };
        if (family.isEmpty() || processor.isEmpty()) {
            throw new InfrastructureException(
                    "No embedded PostgreSQL for " + system + " on " + architecture + ": use a PostgreSQL of your own");
        }
        return family + "-" + processor;
    }

    static String version() {
        Properties properties = new Properties();
        try (InputStream in = resource("binaries.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new InfrastructureException("Cannot read the version of PostgreSQL", e);
        }
        return properties.getProperty("postgres.version");
    }

    private static Path unpack(String archive, Path cache, String name) {
        Path folder = cache.resolve(name);
        try {
            Path unfinished = Files.createTempDirectory(cache, "unpacking-");
            try (InputStream in = resource(archive)) {
                log.info("Unpacking PostgreSQL into {}", folder);
                TarArchive.extract(in, unfinished, List.of("bin/", "lib/", "share/"));
                publish(unfinished, folder);
                return folder;
            } finally {
                FolderTree.delete(unfinished);
            }
        } catch (IOException e) {
            throw new InfrastructureException("Cannot unpack PostgreSQL into " + folder + ": " + e, e);
        }
    }

    private static void publish(Path unfinished, Path folder) throws IOException {
        try {
            Files.move(unfinished, folder);
        } catch (IOException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    private static InputStream resource(String name) {
        InputStream in = PostgresBinaries.class.getResourceAsStream(name);
        if (in == null) {
            throw new InfrastructureException("The class path lacks the PostgreSQL of this machine: " + name);
        }
        return in;
    }
}
