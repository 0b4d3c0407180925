package org.mathassistant.application.ingestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.port.ICourseReader;
import org.mathassistant.domain.port.ICourseReader.Progress;
import org.mathassistant.domain.reading.Block;
import org.mathassistant.domain.reading.Manuscript;
import org.mathassistant.domain.reading.ReadingRemark;
import org.mathassistant.domain.reading.ReadingRemark.Kind;

/**
 * Gives each reader its files, and makes one manuscript of theirs, in the order of each reader's first file.
 *
 * <p>Texts are read before files of a binary format, for these may be no texts of their own: pictures that a text shows, or
 * its printed form.
 */
final class Reading {
    /** What a reader says of the text of a print, which is not the text that counts. */
    private static final Set<Kind> OF_THE_TEXT =
            Set.of(Kind.DOUBTFUL_FORMULAS, Kind.FORMULAS_RECOGNISED, Kind.FORMULAS_NOT_RECOGNISED);

    private final Formats formats;
    private final Language language;
    private final Map<ICourseReader, Manuscript> read = new LinkedHashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<ReadingRemark> remarks = new ArrayList<>();

    Reading(Formats formats, Language language) {
        this.formats = formats;
        this.language = language;
    }

    /** @param progress is told of all the files that can be read, whichever reader reads them, in steps of its own */
    Manuscript of(List<SourceFile> files, Progress progress) {
        Map<ICourseReader, List<SourceFile>> shares = share(files);
        Steps steps = new Steps(files, progress);
        shares.entrySet().stream()
                .sorted(Comparator.comparing(share -> share.getKey().isBinary()))
                .forEach(share -> read(share.getKey(), share.getValue(), steps));
        shares.keySet().stream().map(read::get).filter(Objects::nonNull).forEach(this::append);
        return withoutPrints(prints(shares));
    }

    private Map<ICourseReader, List<SourceFile>> share(List<SourceFile> files) {
        Map<ICourseReader, List<SourceFile>> shares = new LinkedHashMap<>();
        for (SourceFile file : files) {
            formats.reader(file.name()).ifPresent(reader -> shares.computeIfAbsent(reader, first -> new ArrayList<>())
                    .add(file));
        }
        return shares;
    }

    private void read(ICourseReader reader, List<SourceFile> share, Steps steps) {
        List<SourceFile> texts = reader.isBinary() ? withoutPictures(share) : share;
        read.put(reader, reader.read(texts, language, steps.of(share)));
        steps.past(share);
    }

    private List<SourceFile> withoutPictures(List<SourceFile> files) {
        Pictures pictures = new Pictures(read.values().stream()
                .flatMap(manuscript -> manuscript.pictures().stream())
                .toList());
        List<SourceFile> texts = new ArrayList<>();
        for (SourceFile file : files) {
            if (pictures.include(file.name())) {
                remarks.add(new ReadingRemark(Kind.SKIPPED_PICTURE, file.name(), 0, ""));
            } else {
                texts.add(file);
            }
        }
        return texts;
    }

    private void append(Manuscript manuscript) {
        int shift = blocks.size();
        for (Block block : manuscript.blocks()) {
            blocks.add(shift == 0 ? block : block.shifted(shift));
        }
        remarks.addAll(manuscript.remarks());
    }

    private static Set<String> prints(Map<ICourseReader, List<SourceFile>> shares) {
        Set<String> prints = new HashSet<>();
        shares.forEach((reader, share) -> {
            if (reader.isBinary()) {
                share.forEach(file -> prints.add(file.name()));
            }
        });
        return prints;
    }

    private Manuscript withoutPrints(Set<String> candidates) {
        Prints prints = new Prints(blocks, candidates);
        Stream<ReadingRemark> folded =
                prints.printed().stream().map(file -> new ReadingRemark(Kind.PRINT_OF_SOURCES, file, 0, ""));
        Stream<ReadingRemark> others = remarks.stream()
                .filter(remark -> !prints.printed().contains(remark.file()) || !OF_THE_TEXT.contains(remark.kind()));
        return new Manuscript(prints.rest(), Stream.concat(folded, others).toList());
    }
}
