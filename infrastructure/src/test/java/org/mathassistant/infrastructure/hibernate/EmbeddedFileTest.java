package org.mathassistant.infrastructure.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Random;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedFileTest {
    private static final int COMMITS = 400;
    private static final int KEYS = 30;
    private static final int LAST = -1;

    @TempDir
    Path folder;

    /** A copy of the file of a running database is what a kill leaves. */
    @Test
    void givenTheFileOfAKilledProcess_heal_findsTheLastCommit() throws IOException {
        Path file = folder.resolve("store.mv.db");
        Random sizes = new Random(42);
        int lostUnhealed = 0;
        try (MVStore store = writer(file)) {
            MVMap<Integer, byte[]> values = store.openMap("values");
            MVMap<Integer, Integer> last = store.openMap("last");
            for (int commit = 0; commit < COMMITS; commit++) {
                int blocks = commit % 2 == 0 ? 1 : 1 + sizes.nextInt(40);
                values.put(sizes.nextInt(KEYS), random(sizes, blocks * 4_096));
                last.put(LAST, commit);
                store.commit();
                lostUnhealed += lastCommit(copy(file)) == commit ? 0 : 1;
                assertThat(lastCommit(healed(copy(file))))
                        .as("commit %d", commit)
                        .isEqualTo(commit);
            }
        }
        assertThat(lostUnhealed)
                .as("commits that H2 alone does not find again; once there are none, this class can go")
                .isPositive();
    }

    @Test
    void givenAFileThatWasClosed_heal_leavesItAlone() throws IOException {
        Path file = folder.resolve("store.mv.db");
        try (MVStore store = writer(file)) {
            store.<Integer, Integer>openMap("last").put(LAST, 7);
        }
        byte[] before = Files.readAllBytes(file);

        EmbeddedFile.heal(file);

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(lastCommit(file)).isEqualTo(7);
    }

    @Test
    void givenNoFileOrOneThatIsNone_heal_leavesItToTheDatabase() throws IOException {
        Path absent = folder.resolve("absent.mv.db");
        EmbeddedFile.heal(absent);
        assertThat(absent).doesNotExist();

        Path garbage = Files.writeString(folder.resolve("garbage.mv.db"), "garbage".repeat(5_000));
        assertThatCode(() -> EmbeddedFile.heal(garbage)).doesNotThrowAnyException();
    }

    private static MVStore writer(Path file) {
        MVStore store = new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .open();
        store.setRetentionTime(0);
        store.setVersionsToKeep(0);
        return store;
    }

    private Path copy(Path file) throws IOException {
        return Files.copy(file, folder.resolve("copy.mv.db"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path healed(Path file) throws IOException {
        EmbeddedFile.heal(file);
        return file;
    }

    private static int lastCommit(Path file) {
        try (MVStore store =
                new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
            return store.<Integer, Integer>openMap("last").getOrDefault(LAST, LAST);
        }
    }

    private static byte[] random(Random source, int length) {
        byte[] bytes = new byte[length];
        source.nextBytes(bytes);
        return bytes;
    }
}
