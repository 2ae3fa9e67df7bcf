package io.mireu.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** Unpacks an archive so that every user of the machine can run what is in it. */
final class TarArchive {

    private TarArchive() {}

    /** @param prefixes the parts of the archive that are wanted */
    static void extract(InputStream compressed, Path target, List<String> prefixes) throws IOException {
        permit(target, true);
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(compressed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                String name = entry.getName().replaceFirst("^\\./", "");
                if (prefixes.stream().anyMatch(name::startsWith)) {
                    extract(tar, entry, inside(target, name));
                }
            }
        }
    }

    private static Path inside(Path target, String name) throws IOException {
        Path path = target.resolve(name).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("An entry leads out of the archive: " + name);
        }
        return path;
    }

    private static void extract(InputStream content, TarArchiveEntry entry, Path path) throws IOException {
        createFolder(path.getParent());
        if (entry.isDirectory()) {
            createFolder(path);
        } else if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(content, path);
            permit(path, (entry.getMode() & 0100) != 0);
        } else {
            throw new IOException("Unexpected kind of entry: " + entry.getName());
        }
    }

    private static void createFolder(@Nullable Path folder) throws IOException {
        if (folder != null && !Files.isDirectory(folder)) {
            createFolder(folder.getParent());
            Files.createDirectory(folder);
            permit(folder, true);
        }
    }

    private static void permit(Path path, boolean executable) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
