package org.mathassistant.application.ingestion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.port.ICourseReader;
import org.mathassistant.domain.port.ITextDecoder;

/** What can be read here: the formats of the readers, as far as a file's bytes are what its name says. */
final class Formats {
    private static final List<String> WELL_KNOWN =
            List.of(".tex", ".ltx", ".md", ".markdown", ".txt", ".pdf", ".aux", ".sty", ".cls");

    private final List<ICourseReader> readers;
    private final ITextDecoder decoder;

    Formats(List<ICourseReader> readers, ITextDecoder decoder) {
        this.readers = List.copyOf(readers);
        this.decoder = decoder;
    }

    boolean accepts(String name) {
        return reader(name).isPresent();
    }

    Optional<ICourseReader> reader(String name) {
        return readers.stream().filter(reader -> reader.accepts(name)).findFirst();
    }

    /** Whether its bytes are what its name says: text, or a binary format that begins as it should. */
    boolean isWhatItSays(SourceFile file) {
        return reader(file.name())
                .filter(ICourseReader::isBinary)
                .map(reader -> reader.recognises(file.content()))
                .orElseGet(() -> decoder.decode(file.content()).isPresent());
    }

    boolean isReadable(SourceFile file) {
        return accepts(file.name()) && isWhatItSays(file);
    }

    /** Whether a reader may find a word in it. */
    boolean hasText(SourceFile file) {
        return reader(file.name())
                .filter(reader -> reader.isBinary()
                        ? reader.recognises(file.content())
                        : decoder.decode(file.content())
                                .filter(text -> !text.isBlank())
                                .isPresent())
                .isPresent();
    }

    /** The extensions that a message names, with that of archives. */
    String supported() {
        return Stream.concat(WELL_KNOWN.stream().filter(extension -> accepts("x" + extension)), Stream.of(".zip"))
                .collect(Collectors.joining(", "));
    }
}
