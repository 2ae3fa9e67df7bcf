package io.mireu.embedded;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The right of one process to use a data folder; the operating system takes it back however the process ends. */
public final class DataFolderLock implements AutoCloseable {

    /**
     * Folders this process holds. A lock belongs to the whole process, and closing any channel of its file releases it, so a
     * second attempt in the same process must not even open the file.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private DataFolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes it; makes the folder when there is none.
     *
     * @throws InfrastructureException when another process, or this one, uses the folder already
     */
    public static DataFolderLock acquire(Path dataFolder) {
        Path folder = create(dataFolder);
        if (!HELD_HERE.add(folder)) {
            throw inUse(folder, "this process");
        }
        FileChannel channel = null;
        try {
            channel = lock(folder);
            return new DataFolderLock(folder, channel);
        } finally {
            if (channel == null) {
                HELD_HERE.remove(folder);
            }
        }
    }

    /** The folder as a real path. */
    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new InfrastructureException("Cannot release the lock of " + folder, e);
        } finally {
            HELD_HERE.remove(folder);
        }
    }

    private static Path create(Path folder) {
        try {
            return Files.createDirectories(folder).toRealPath();
        } catch (IOException e) {
            throw new InfrastructureException("Cannot create the data folder " + folder + ": " + e, e);
        }
    }

    private static FileChannel lock(Path folder) {
        FileChannel channel = null;
        boolean locked = false;
        try {
            channel = FileChannel.open(folder.resolve("lock"), CREATE, READ, WRITE);
            locked = channel.tryLock() != null;
            if (!locked) {
                throw inUse(folder, "process " + read(channel));
            }
            write(channel, Long.toString(ProcessHandle.current().pid()));
            return channel;
        } catch (IOException e) {
            throw new InfrastructureException("Cannot lock the data folder " + folder + ": " + e, e);
        } finally {
            if (!locked) {
                closeQuietly(channel);
            }
        }
    }

    private static InfrastructureException inUse(Path folder, String user) {
        return new InfrastructureException(
                "The data folder " + folder + " is in use by " + user + ": stop that one, or choose another folder");
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(32);
        channel.read(content, 0);
        return StandardCharsets.US_ASCII.decode(content.flip()).toString().strip();
    }

    private static void write(FileChannel channel, String owner) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.US_ASCII)), 0);
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new InfrastructureException("Cannot close a lock file", e);
        }
    }
}
