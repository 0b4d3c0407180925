package org.mathassistant.infrastructure.latex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Heading;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.reading.Block;

/** Makes blocks of drafts: cuts running text, gives numbers and pages, resolves references, ties blocks together. */
final class BlockAssembler {
    /** A title that is nothing but keys of a bibliography is none. */
    private static final Pattern CITATIONS = Pattern.compile("(\\[[^\\]$]*\\][,; ]*)+");

    private final References references;
    private final AuxFile aux;
    private final ReferenceTexts texts;
    private final PageMarks pages;
    private final List<Draft> drafts = new ArrayList<>();
    private final IdentityHashMap<Draft, Integer> positions = new IdentityHashMap<>();
    private final Map<Heading, Heading> headings = new HashMap<>();

    BlockAssembler(References references, AuxFile aux, Language language, Remarks remarks) {
        this.references = references;
        this.aux = aux;
        this.texts = new ReferenceTexts(references, aux, language, remarks);
        this.pages = new PageMarks(references, aux);
    }

    List<Block> assemble(List<Draft> written) {
        written.forEach(this::add);
        for (int i = 0; i < drafts.size(); i++) {
            positions.put(drafts.get(i), i);
        }
        List<Set<Integer>> links = new ArrayList<>();
        List<Set<Integer>> titleLinks = new ArrayList<>();
        for (Draft draft : drafts) {
            titleLinks.add(targets(draft.title));
            Set<Integer> all = new LinkedHashSet<>(titleLinks.getLast());
            all.addAll(targets(draft.text));
            links.add(all);
            draft.title = texts.resolve(draft.title);
            draft.text = texts.resolve(draft.text);
        }
        Ties ties = new Ties(drafts, titleLinks);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            blocks.add(block(i, links.get(i), ties));
        }
        return blocks;
    }

    private void add(Draft draft) {
        if (draft.kind != BlockKind.TEXT) {
            draft.text = Markers.takeLabels(draft.text, index -> {}).strip();
            draft.title = Markers.takeLabels(draft.title, index -> {}).strip();
            if (CITATIONS.matcher(draft.title).matches()) {
                draft.text = (draft.text + "\n\n" + draft.title).strip();
                draft.title = "";
            }
            if (!draft.text.isEmpty() || !draft.title.isEmpty() || !draft.number.isEmpty()) {
                drafts.add(draft);
            }
            return;
        }
        int[] clock = {draft.clock};
        for (BoldLabels.Piece piece : BoldLabels.split(draft.text)) {
            if (piece.kind() == BlockKind.TEXT) {
                TextChunks.cut(piece.text()).forEach(chunk -> addPiece(draft, BlockKind.TEXT, chunk, clock));
            } else {
                Draft block = addPiece(draft, piece.kind(), piece.text(), clock);
                block.number = piece.number();
                block.title = Markers.takeLabels(piece.title(), index -> {});
            }
        }
    }

    /** A part of running text as a block of its own; {@code clock} holds the last instant that was told before it. */
    private Draft addPiece(Draft whole, BlockKind kind, String text, int[] clock) {
        Draft piece = new Draft(whole.file, whole.chapter, whole.section, kind, null, clock[0]);
        piece.text = Markers.takeLabels(text, index -> {
                    References.Label label = references.label(index);
                    label.owner = piece;
                    clock[0] = label.clock;
                })
                .strip();
        if (!piece.text.isEmpty() || kind != BlockKind.TEXT) {
            drafts.add(piece);
        }
        return piece;
    }

    private Set<Integer> targets(String text) {
        Set<Integer> targets = new LinkedHashSet<>();
        Markers.replaceReferences(text, index -> {
            References.Label label = references.find(references.use(index).key());
            Integer position = label == null || label.owner == null ? null : positions.get(label.owner);
            if (position != null) {
                targets.add(position);
            }
            return "";
        });
        return targets;
    }

    private Block block(int position, Set<Integer> links, Ties ties) {
        Draft draft = drafts.get(position);
        AuxFile.Entry entry = draft.label.isEmpty() ? null : aux.label(draft.label);
        String number = entry == null || entry.number().isEmpty() || draft.kind == BlockKind.PROOF
                ? draft.number
                : entry.number();
        String page = entry != null && !entry.page().isEmpty() ? entry.page() : pages.at(draft.clock);
        links.remove(position);
        return new Block(
                draft.file,
                heading(draft.chapter),
                heading(draft.section),
                draft.kind,
                number,
                draft.title,
                draft.label,
                page,
                0,
                draft.text,
                ties.proves(position),
                ties.solves(position),
                List.copyOf(links));
    }

    private Heading heading(Heading written) {
        return headings.computeIfAbsent(
                written,
                heading -> new Heading(
                        heading.number(),
                        texts.resolve(Markers.takeLabels(heading.title(), index -> {}))
                                .strip()));
    }
}
