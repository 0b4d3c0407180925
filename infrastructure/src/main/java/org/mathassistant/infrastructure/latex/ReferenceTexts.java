package org.mathassistant.infrastructure.latex;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.reading.ReadingRemark;

/** Writes references as LaTeX prints them. */
final class ReferenceTexts {
    private static final Map<String, List<String>> NAMES = Map.ofEntries(
            Map.entry("part", List.of("partie", "part")),
            Map.entry("chapter", List.of("chapitre", "chapter")),
            Map.entry("section", List.of("section", "section")),
            Map.entry("subsection", List.of("section", "section")),
            Map.entry("subsubsection", List.of("section", "section")),
            Map.entry("paragraph", List.of("paragraphe", "paragraph")),
            Map.entry("equation", List.of("équation", "equation")),
            Map.entry("figure", List.of("figure", "figure")),
            Map.entry("table", List.of("tableau", "table")),
            Map.entry("enumi", List.of("point", "item")),
            Map.entry("enumii", List.of("point", "item")),
            Map.entry("footnote", List.of("note", "footnote")),
            Map.entry("question", List.of("question", "question")));

    private final References references;
    private final AuxFile aux;
    private final Language language;
    private final Remarks remarks;
    private final Set<Integer> told = new HashSet<>();

    ReferenceTexts(References references, AuxFile aux, Language language, Remarks remarks) {
        this.references = references;
        this.aux = aux;
        this.language = language;
        this.remarks = remarks;
    }

    /** The text with its references written out. */
    String resolve(String text) {
        return Markers.replaceReferences(text, this::written);
    }

    private String written(int index) {
        References.Use use = references.use(index);
        References.Label label = references.find(use.key());
        AuxFile.Entry entry = aux.label(use.key());
        if (label == null && entry == null) {
            return unresolved(index, use);
        }
        String number = entry != null && !entry.number().isEmpty()
                ? entry.number()
                : label == null ? "" : label.anchor.number();
        String name = label == null ? "" : name(label.anchor);
        return switch (use.style()) {
            case NUMBER -> number;
            case PARENTHESISED -> "(" + number + ")";
            case NAMED -> (name + " " + number).strip();
            case CAPITALISED -> capitalised((name + " " + number).strip());
            case PAGE -> entry == null ? "?" : entry.page();
            case TITLE -> label == null ? number : title(label);
            case SILENT -> "";
        };
    }

    private String unresolved(int index, References.Use use) {
        if (told.add(index)) {
            remarks.add(ReadingRemark.Kind.UNRESOLVED_REFERENCE, use.file(), use.line(), use.key());
        }
        return use.style() == References.Style.SILENT ? "" : "?? (" + use.key() + ")";
    }

    private String name(Anchor anchor) {
        if (!anchor.name().isEmpty() && !anchor.floating()) {
            return anchor.name();
        }
        List<String> names = NAMES.get(anchor.counter());
        return names == null ? "" : names.get(language == Language.FR ? 0 : 1);
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String title(References.Label label) {
        Draft owner = label.owner;
        return owner != null && !owner.title.isEmpty() ? owner.title : label.title;
    }
}
