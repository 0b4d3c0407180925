package org.mathassistant.infrastructure.latex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.port.ICourseReader;
import org.mathassistant.domain.port.ITextDecoder;
import org.mathassistant.domain.reading.Block;
import org.mathassistant.domain.reading.Manuscript;
import org.mathassistant.domain.reading.ReadingRemark;

/** Reads LaTeX courses. Stateless: each reading has its own interpreter. */
final class LatexCourseReader implements ICourseReader {
    private static final Set<String> EXTENSIONS =
            Set.of("tex", "ltx", "latex", "sty", "cls", "clo", "def", "aux", "bib", "bbl", "toc", "bst");

    private final ITextDecoder decoder;

    LatexCourseReader(ITextDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public boolean accepts(String fileName) {
        return fileName.indexOf('.') >= 0 && EXTENSIONS.contains(extension(fileName));
    }

    private static String extension(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    @Override
    public Manuscript read(List<SourceFile> files, Language language, Progress progress) {
        Remarks remarks = new Remarks();
        AuxFile aux = new AuxFile();
        ReadingProgress steps = new ReadingProgress(progress, files.size());
        Map<String, String> texts = new LinkedHashMap<>();
        for (SourceFile file : files) {
            Optional<String> text = decoder.decode(file.content());
            boolean document = SourceTree.isDocument(file.name());
            if (text.isEmpty() || (text.get().isBlank() && document)) {
                remarks.add(
                        text.isEmpty() && file.content().length > 0
                                ? ReadingRemark.Kind.SKIPPED_NOT_READABLE
                                : ReadingRemark.Kind.SKIPPED_EMPTY,
                        file.name(),
                        0,
                        "");
                steps.done(file.name());
            } else if (extension(file.name()).equals("aux")) {
                aux.add(text.get());
                steps.done(file.name());
            } else if (document
                    || SourceTree.isDefinitions(file.name())
                    || extension(file.name()).equals("bbl")) {
                texts.put(file.name(), text.get());
            } else {
                steps.done(file.name());
            }
        }
        if (texts.keySet().stream().noneMatch(SourceTree::isDocument)) {
            files.stream()
                    .filter(file -> extension(file.name()).equals("aux"))
                    .forEach(file -> remarks.add(ReadingRemark.Kind.AUX_WITHOUT_SOURCE, file.name(), 0, ""));
        }
        Manuscript manuscript = read(new SourceTree(texts, steps::done), texts, language, remarks, aux);
        texts.keySet().forEach(steps::done);
        return manuscript;
    }

    private static Manuscript read(
            SourceTree sources, Map<String, String> texts, Language language, Remarks remarks, AuxFile aux) {
        References references = new References();
        List<Draft> drafts = new ArrayList<>();
        WorkBudget budget =
                new WorkBudget(texts.values().stream().mapToLong(String::length).sum());
        Interpreter interpreter = null;
        for (String master : sources.masters()) {
            if (!sources.wasRead(master)) {
                Interpreter next = new Interpreter(sources, language, remarks, references, drafts, budget);
                next.read(master);
                interpreter = interpreter == null ? next : interpreter;
            }
        }
        if (interpreter == null) {
            interpreter = new Interpreter(sources, language, remarks, references, drafts, budget);
        }
        for (String file : sources.unread()) {
            if (!sources.wasRead(file)) {
                interpreter.readAlone(file, !sources.masters().isEmpty());
            }
        }
        List<Block> blocks = new BlockAssembler(references, aux, language, remarks).assemble(drafts);
        return new Manuscript(blocks, remarks.all(), sources.pictures());
    }
}
