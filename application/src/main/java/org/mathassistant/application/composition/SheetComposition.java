package org.mathassistant.application.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.application.text.CourseOrder;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Heading;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.request.Scope;

/**
 * A sheet beside the course without a model: which of the course's definitions, statements and methods on its topic are not in
 * it, and the course's wording of those that are. Whether the sheet says them rightly, no comparison of words can tell.
 */
public final class SheetComposition {
    /** What a sheet should hold. */
    private static final Set<BlockKind> WANTED = Set.of(
            BlockKind.DEFINITION, BlockKind.THEOREM, BlockKind.PROPOSITION, BlockKind.COROLLARY, BlockKind.METHOD);

    private static final int MAX_QUOTED = 8;
    private static final int MAX_NAMED = 12;
    private static final int ROOM = 700;
    private static final int MAX_COMPARED = 10;
    private static final int MAX_SENTENCE = 400;

    /** The sections of so many of the best are those that the topic is about, where the sheet names none. */
    private static final int BEST = 5;

    private SheetComposition() {}

    public static Answer compose(String task, String sheet, Scope scope, Evidence evidence, Language language) {
        SheetMention mention = new SheetMention(sheet);
        List<Passage> wanted = wanted(evidence, mention);
        if (!evidence.covered() || wanted.isEmpty()) {
            return TopicComposition.uncovered(task, scope, evidence, language);
        }
        List<Passage> there = wanted.stream().filter(mention::of).toList();
        List<Passage> missing =
                wanted.stream().filter(passage -> !mention.of(passage)).toList();
        TopicPage page = new TopicPage(evidence, language);
        Texts texts = page.texts();
        page.text().paragraph(texts.get("lead." + task, there.size(), wanted.size(), page.courses(wanted)));
        page.text().heading(texts.get("heading.add"));
        toAdd(missing, page).forEach(page.text()::paragraph);
        if (!there.isEmpty()) {
            page.text().heading(texts.get("heading.compare"));
            page.text().paragraph(compared(there, page));
        }
        return page.text()
                .heading(texts.get("heading.wrong"))
                .paragraph(texts.get("sheet.limits"))
                .answer(task);
    }

    private static List<String> toAdd(List<Passage> missing, TopicPage page) {
        if (missing.isEmpty()) {
            return List.of(page.texts().get("sheet.nothing"));
        }
        List<String> paragraphs =
                new ArrayList<>(page.quoted(missing.stream().limit(MAX_QUOTED).toList(), ROOM));
        if (missing.size() > MAX_QUOTED) {
            paragraphs.add(page.texts().get("sheet.more"));
            paragraphs.addAll(page.named(
                    missing.stream().skip(MAX_QUOTED).limit(MAX_NAMED).toList()));
        }
        return paragraphs;
    }

    private static String compared(List<Passage> there, TopicPage page) {
        return there.stream()
                .limit(MAX_COMPARED)
                .map(passage -> "- **" + page.text().name(passage) + "** — "
                        + Quotation.withoutMarkers(Sentences.gist(passage.text(), MAX_SENTENCE)) + " "
                        + page.text().marker(passage))
                .collect(Collectors.joining("\n"));
    }

    /** Of the sections that the sheet is about, in the order of the course. */
    private static List<Passage> wanted(Evidence evidence, SheetMention mention) {
        List<Passage> candidates = evidence.passages().stream()
                .filter(passage ->
                        WANTED.contains(passage.kind()) && !passage.text().isBlank())
                .toList();
        Set<Heading> about =
                candidates.stream().filter(mention::of).map(Passage::section).collect(Collectors.toSet());
        candidates.stream().limit(BEST).map(Passage::section).forEach(about::add);
        return candidates.stream()
                .filter(passage -> about.contains(passage.section()))
                .sorted(CourseOrder.COMPARATOR)
                .toList();
    }
}
