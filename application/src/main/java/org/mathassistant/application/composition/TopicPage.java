package org.mathassistant.application.composition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;

/** An answer as its parts are written one behind the other: what was found, and what of it stands there already. */
public final class TopicPage {
    private final Evidence evidence;
    private final CitedText text;
    private final Texts texts;
    private final List<Passage> ranked;
    private final Set<Passage> taken = new HashSet<>();
    private final List<String> missing = new ArrayList<>();

    TopicPage(Evidence evidence, Language language) {
        this.evidence = evidence;
        this.text = new CitedText(evidence, language);
        this.texts = Texts.in("topic", language);
        this.ranked = evidence.passages();
    }

    CitedText text() {
        return text;
    }

    Texts texts() {
        return texts;
    }

    /** Everything that was found, best first. */
    List<Passage> ranked() {
        return ranked;
    }

    /** The courses of these passages, listed by their titles. */
    String courses(List<Passage> passages) {
        return texts.listed(CourseNames.of(passages, evidence).stream()
                .map(title -> texts.get("course", title))
                .toList());
    }

    /** What was found and is not quoted yet, best first. */
    Stream<Passage> left() {
        return ranked.stream().filter(passage -> !taken.contains(passage));
    }

    /** What is quoted already. */
    List<Passage> taken() {
        return List.copyOf(taken);
    }

    /** A list of their names, as one paragraph; none where there are none. */
    List<String> named(List<Passage> passages) {
        return passages.isEmpty()
                ? List.of()
                : List.of(passages.stream()
                        .map(passage -> "- " + text.named(passage))
                        .collect(Collectors.joining("\n")));
    }

    /** Their quotations; they are quoted then. */
    List<String> quoted(List<Passage> passages, int room) {
        take(passages);
        return passages.stream().map(passage -> text.quotation(passage, room)).toList();
    }

    /** Notes that these are quoted, so that no later part quotes them again. */
    void take(Collection<Passage> passages) {
        taken.addAll(passages);
    }

    /** Writes a part under its heading, or remembers that the course has nothing for it. */
    TopicPage add(TopicPart part) {
        List<String> paragraphs = part.paragraphs(this);
        String heading = texts.get("heading." + part.key());
        if (!paragraphs.isEmpty()) {
            text.heading(heading);
            paragraphs.forEach(text::paragraph);
        } else if (!part.isOptional()) {
            missing.add(heading);
        }
        return this;
    }

    /** Says which parts the course has nothing for. */
    CitedText complete() {
        return missing.isEmpty() ? text : text.paragraph(texts.get("missing", texts.listed(missing)));
    }
}
