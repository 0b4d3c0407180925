package org.mathassistant.application.ingestion;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.ProblemCode;

/**
 * A zip archive from outside, unpacked in memory. Nothing that it says of itself is believed: sizes are counted while they
 * come out, and its directory must name as many entries as it holds, so that one that was cut off is noticed.
 */
final class Archive {
    /** Names in archives of old Windows systems; where the JDK lacks it, accents come out wrong and nothing else. */
    private static final Charset OLD_NAMES =
            Charset.isSupported("IBM850") ? Charset.forName("IBM850") : StandardCharsets.ISO_8859_1;

    private static final int CHUNK = 8192;

    private final SourceFile archive;
    private final Predicate<String> kept;

    /** @param kept which files are read; of the others the name alone is kept */
    Archive(SourceFile archive, Predicate<String> kept) {
        this.archive = archive;
        this.kept = kept;
    }

    List<SourceFile> unpack(Budget budget) {
        ZipDirectory directory = ZipDirectory.of(archive.content()).orElseThrow(this::damaged);
        try (MeasuredZip zip = open(directory)) {
            return unpack(zip, directory, budget);
        } catch (IOException | IllegalArgumentException damage) {
            throw damaged();
        }
    }

    private MeasuredZip open(ZipDirectory directory) {
        return new MeasuredZip(archive.content(), directory.hasUtf8Names() ? StandardCharsets.UTF_8 : OLD_NAMES);
    }

    private List<SourceFile> unpack(MeasuredZip zip, ZipDirectory directory, Budget budget) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        int entries = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            entries++;
            budget.countFile();
            unpack(zip, entry, budget, files);
        }
        if (entries != directory.entries()) {
            throw damaged();
        }
        return files;
    }

    private void unpack(MeasuredZip zip, ZipEntry entry, Budget budget, List<SourceFile> files) throws IOException {
        String name = FileNames.ofEntry(entry.getName());
        if (entry.isDirectory()) {
            return;
        }
        boolean wanted = kept.test(name) && !FileNames.isHidden(name);
        byte[] content = content(zip, entry, name, budget, wanted);
        if (wanted || !FileNames.isHidden(name) && !FileNames.isLeftover(name)) {
            budget.claim(name);
            files.add(new SourceFile(name, content));
        }
    }

    private static byte[] content(MeasuredZip zip, ZipEntry entry, String name, Budget budget, boolean wanted)
            throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        long unpacked = 0;
        for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
            unpacked += read;
            if (entry.getMethod() == ZipEntry.DEFLATED) {
                budget.checkRatio(name, zip.packed(), unpacked);
            }
            budget.countBytes(name, read, unpacked);
            if (wanted) {
                content.write(chunk, 0, read);
            }
        }
        return content.toByteArray();
    }

    private InvalidInput damaged() {
        return new InvalidInput("files", ProblemCode.ARCHIVE_DAMAGED, FileNames.shown(archive.name()));
    }

    /** Tells how many packed bytes the present entry has used, which no header can falsify. */
    private static final class MeasuredZip extends ZipInputStream {
        MeasuredZip(byte[] archive, Charset names) {
            super(new ByteArrayInputStream(archive), names);
        }

        long packed() {
            return inf.getBytesRead();
        }
    }
}
