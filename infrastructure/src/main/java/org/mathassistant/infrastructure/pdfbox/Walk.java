package org.mathassistant.infrastructure.pdfbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mathassistant.application.reading.Paragraphs;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Heading;

/** Walks over the lines of a document and cuts them into blocks. */
final class Walk {
    private static final Pattern END_OF_PROOF =
            Pattern.compile("(?:[∎□■◻◼▢☐❑]|\\b(?:C\\.?\\s?Q\\.?\\s?F\\.?\\s?D|Q\\.?\\s?E\\.?\\s?D)\\b\\.?)[.)\\s]*$");

    private static final Pattern STOPPED = Pattern.compile("[.:]\\s*$");

    private final List<Line> lines;
    private final Set<String> words;
    private final Flow flow;
    private final Ends ends;
    private final Collector collector;
    private final Map<Integer, Titled> headings = new HashMap<>();
    private final List<Line> paragraph = new ArrayList<>();
    private final List<Line> notes = new ArrayList<>();

    Walk(List<Line> lines, List<Titled> titles, Typography body, Set<String> words, Collector collector) {
        this.lines = lines;
        this.words = words;
        this.flow = new Flow(lines, body);
        this.ends = Ends.of(lines, flow);
        this.collector = collector;
        titles.forEach(title -> headings.put(title.first(), title));
    }

    void over() {
        for (int i = 0; i < lines.size(); i++) {
            Titled title = headings.get(i);
            if (title != null) {
                heading(title);
                if (title.last() >= i) {
                    i = title.last();
                    continue;
                }
            }
            if (lines.get(i).note()) {
                notes.add(lines.get(i));
                continue;
            }
            i = line(i);
        }
        endParagraph();
        collector.end();
    }

    /** @return the last line that was taken */
    private int line(int i) {
        boolean starts = flow.startsParagraph(i);
        Optional<HeadLine> head = headAt(i, starts);
        if (head.isPresent()) {
            return open(i, head.get());
        }
        if (starts && !paragraph.isEmpty()) {
            endParagraph();
        }
        if (starts && collector.isOpen() && collector.hasBody() && ends.endsBlock(i, collector.kind())) {
            collector.close();
        }
        take(lines.get(i));
        return i;
    }

    private void take(Line line) {
        paragraph.add(line);
        if (collector.kind() == BlockKind.PROOF
                && END_OF_PROOF.matcher(line.text()).find()) {
            endParagraph();
            collector.close();
        }
    }

    private Optional<HeadLine> headAt(int i, boolean starts) {
        boolean free = i == 0
                || (starts && (flow.isAfterGap(i) || !flow.follows(i)))
                || ((starts || !flow.follows(i))
                        && Paragraphs.endsSentence(lines.get(i - 1).text()));
        boolean turn = i == 0
                || flow.isAfterGap(i)
                || Paragraphs.endsSentence(lines.get(i - 1).text())
                || flow.isDisplay(i - 1)
                || headings.containsKey(i)
                || wasHeading(i - 1);
        String next =
                i + 1 < lines.size() && flow.follows(i + 1) ? lines.get(i + 1).text() : "";
        return HeadLines.of(lines.get(i), next, free)
                .filter(found -> turn || (!flow.follows(i) && starts) || isUnmistakable(lines.get(i), found));
    }

    /** Bold, with a number and a stop: no reference in a sentence looks like this. */
    private static boolean isUnmistakable(Line line, HeadLine found) {
        int end = Math.min(found.end(), line.text().length());
        return line.lead().bold()
                && !found.head().number().isEmpty()
                && STOPPED.matcher(line.text().substring(0, end)).find();
    }

    private boolean wasHeading(int i) {
        return headings.values().stream().anyMatch(title -> title.first() <= i && i <= title.last());
    }

    private int open(int i, HeadLine head) {
        endParagraph();
        Line line = lines.get(i);
        boolean onNext = head.end() > line.text().length();
        String joined = onNext ? line.text() + " " + lines.get(i + 1).text() : line.text();
        int end = Math.min(head.end(), joined.length());
        collector.open(head.head(), joined.substring(0, end).strip(), line);
        ends.blockStarts();
        Line rest = onNext ? lines.get(i + 1) : line;
        String body = joined.substring(end).strip();
        if (onNext) {
            collector.place(rest);
        }
        if (!body.isEmpty()) {
            take(rest.saying(body));
        }
        return onNext ? i + 1 : i;
    }

    private void heading(Titled title) {
        endParagraph();
        Heading heading = title.heading();
        if (title.level() == Titled.CHAPTER) {
            collector.chapter(heading);
        } else if (title.level() == Titled.SECTION) {
            collector.section(heading);
        } else if (title.level() < Titled.CHAPTER) {
            collector.above();
        } else {
            collector.end();
            if (title.last() >= title.first()) {
                String text = (heading.number() + " " + heading.title()).strip();
                collector.add("**" + text + "**", lines.subList(title.first(), title.last() + 1));
            }
        }
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            ends.paragraphEnds(paragraph);
            collector.add(
                    Joining.tidy(Joining.join(paragraph.stream().map(Line::text).toList(), words)), paragraph);
            paragraph.clear();
        }
        if (!notes.isEmpty()) {
            collector.add(
                    Joining.tidy(Joining.join(notes.stream().map(Line::text).toList(), words)), notes);
            notes.clear();
        }
    }
}
