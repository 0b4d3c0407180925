package org.mathassistant.bootstrap.settings;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.mathassistant.bootstrap.settings.StartProblem.Reason;

/**
 * The folder where a server keeps everything, held by one server at a time: the operating system releases the lock when
 * the process ends, however it ends.
 */
public final class DataFolder implements AutoCloseable {
    /** The format that this version writes; an older folder is brought up to it, a newer one refused. */
    static final int FORMAT = 1;

    private static final int TOKEN_BYTES = 32;

    private final Path path;
    private final FileChannel lockFile;

    private DataFolder(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /** @throws StartProblem where the folder can't be written, is in use, or is of a newer version */
    public static DataFolder open(Path path) {
        @Nullable FileChannel channel = null;
        try {
            Files.createDirectories(path);
            channel = FileChannel.open(
                    path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            requireLock(path, channel);
            requireKnownFormat(path);
            return new DataFolder(path, channel);
        } catch (IOException e) {
            close(channel);
            throw new StartProblem(Reason.FOLDER_NOT_WRITABLE, e, path);
        } catch (StartProblem e) {
            close(channel);
            throw e;
        }
    }

    public Path path() {
        return path;
    }

    /** The administrator's token, made at the first call and readable by the owner alone. Never logged. */
    public String adminToken() {
        Path file = path.resolve("admin-token");
        try {
            if (!Files.exists(file)) {
                createToken(file);
            }
            return Files.readString(file, StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw new StartProblem(Reason.FOLDER_NOT_WRITABLE, e, path);
        }
    }

    /** True once in the life of a folder: the first time this is asked for this thing. */
    public boolean firstTime(String thing) {
        try {
            Path marker = path.resolve(thing + ".done");
            if (Files.exists(marker)) {
                return false;
            }
            Files.createFile(marker);
            return true;
        } catch (IOException e) {
            throw new StartProblem(Reason.FOLDER_NOT_WRITABLE, e, path);
        }
    }

    @Override
    public void close() {
        close(lockFile);
    }

    private static void requireLock(Path path, FileChannel channel) throws IOException {
        @Nullable FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            throw new StartProblem(Reason.FOLDER_IN_USE, e, path);
        }
        if (lock == null) {
            throw new StartProblem(Reason.FOLDER_IN_USE, null, path);
        }
    }

    private static void requireKnownFormat(Path path) throws IOException {
        Path file = path.resolve("format");
        if (Files.exists(file)) {
            String written = Files.readString(file, StandardCharsets.UTF_8).strip();
            if (!written.matches("[0-9]{1,9}") || Integer.parseInt(written) > FORMAT) {
                throw new StartProblem(Reason.FOLDER_NEWER, null, path, written, FORMAT);
            }
        } else {
            Files.writeString(file, FORMAT + "\n", StandardCharsets.UTF_8);
        }
    }

    private static void createToken(Path file) throws IOException {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Path fresh = Files.createTempFile(file.getParent(), "admin-token", ".new");
        if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(fresh, token + "\n", StandardCharsets.US_ASCII);
        Files.move(fresh, file);
    }

    private static void close(@Nullable FileChannel channel) {
        if (channel == null) {
            return;
        }
        try {
            channel.close();
        } catch (IOException e) {
            System.getLogger(DataFolder.class.getName())
                    .log(System.Logger.Level.DEBUG, "the lock file did not close; the process's end releases it", e);
        }
    }
}
