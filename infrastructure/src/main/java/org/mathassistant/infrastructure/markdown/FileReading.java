package org.mathassistant.infrastructure.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mathassistant.application.reading.Blocks;
import org.mathassistant.application.reading.Draft;
import org.mathassistant.application.reading.HeadingForms;
import org.mathassistant.application.reading.OpenBlock;
import org.mathassistant.application.reading.Paragraphs;
import org.mathassistant.application.text.BlockHeads;
import org.mathassistant.application.text.BlockHeads.Head;
import org.mathassistant.domain.reading.ReadingRemark;

/**
 * Walks through the elements of one file and cuts it into blocks. A block that a container, a quote or an admonition holds
 * ends with it; one that a heading opens ends with the next heading of its level; any other with the next head, heading or
 * rule, and a proof with its end mark.
 */
final class FileReading {
    /** Containers within containers, deeper than anybody writes. */
    static final int MAX_NESTING = 20;

    private static final Pattern QUOTE_MARK = Pattern.compile("^ {0,3}> ?");
    private static final Pattern INDENT = Pattern.compile("^(?: {1,4}|\\t)");
    private static final Pattern SUMMARY =
            Pattern.compile("(?s)\\s*<details[^>]*>\\s*<summary[^>]*>(.*?)</summary>(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>");
    private static final Pattern OPTION = Pattern.compile("\\s*:([\\w-]+):\\s*(\\S*).*");

    private final Blocks blocks;
    private final String file;
    private final List<ReadingRemark> remarks;

    FileReading(String file, List<Draft> drafts, List<ReadingRemark> remarks) {
        this.blocks = new Blocks(file, drafts);
        this.file = file;
        this.remarks = remarks;
    }

    void read(Lines lines) {
        List<Element> elements = Structure.of(lines);
        Levels levels = Levels.of(elements.stream()
                .filter(element -> element.kind() == Element.Kind.HEADING && !HeadingText.isParagraph(lines, element))
                .map(element -> HeadingText.of(lines, element))
                .filter(heading -> heading.block().isEmpty())
                .toList());
        new Walk(lines, levels, 0).over(elements);
        blocks.end();
    }

    /** A walk over the elements of a file, or of a container in it. */
    private final class Walk {
        private final Lines lines;
        private final Levels levels;
        private final int depth;

        Walk(Lines lines, Levels levels, int depth) {
            this.lines = lines;
            this.levels = levels;
            this.depth = depth;
        }

        void over(List<Element> elements) {
            elements.forEach(this::take);
        }

        private void take(Element element) {
            switch (element.kind()) {
                case HEADING -> heading(element);
                case PARAGRAPH -> paragraph(text(element));
                case QUOTE -> quote(element);
                case CONTAINER -> container(element);
                case OPEN_CONTAINER -> openContainer(element);
                case ADMONITION -> admonition(element);
                case FENCED_CODE -> fence(element);
                case HTML -> html(text(element));
                case RULE -> blocks.close();
                case OTHER -> blocks.add(text(element));
            }
        }

        private String text(Element element) {
            return lines.range(element.first(), element.last()).text();
        }

        private void heading(Element element) {
            if (HeadingText.isParagraph(lines, element)) {
                paragraph(lines.range(element.first(), element.last() - 1).text());
                blocks.close();
                return;
            }
            HeadingText heading = HeadingText.of(lines, element);
            Optional<Head> head = heading.block();
            if (head.isPresent()) {
                blocks.open(new OpenBlock(head.get(), heading.text(), heading.label(), heading.level()));
            } else if (depth > 0 || blocks.holds(heading.level())) {
                blocks.add(text(element));
            } else {
                place(heading, text(element));
            }
        }

        private void place(HeadingText heading, String source) {
            blocks.close();
            if (heading.level() == levels.chapter()) {
                blocks.chapter(HeadingForms.read(heading.text()));
            } else if (heading.level() == levels.section()) {
                blocks.section(HeadingForms.read(heading.text()));
            } else {
                blocks.subheading(source, heading.level() < levels.chapter());
            }
        }

        /** A paragraph may hold several heads, each at the start of a line. */
        private void paragraph(String paragraph) {
            Paragraphs.split(
                            paragraph,
                            (before, line) -> isHead(line) && (isEmphasised(line) || Paragraphs.endsSentence(before)))
                    .forEach(this::part);
        }

        private static boolean isHead(String line) {
            return ParagraphHead.of(line).isPresent();
        }

        private static boolean isEmphasised(String line) {
            return line.startsWith("*") || line.startsWith("_");
        }

        private void part(String text) {
            Optional<ParagraphHead> head = ParagraphHead.of(text);
            if (head.isEmpty()) {
                blocks.add(text.strip());
                return;
            }
            ParagraphHead found = head.get();
            Labels.Labelled inHead = Labels.takeFrom(found.written());
            Labels.Labelled labelled = inHead.label().isEmpty() ? labelAtStart(found.rest()) : inHead;
            String body = inHead.label().isEmpty() ? labelled.text() : found.rest();
            blocks.open(new OpenBlock(found.head(), found.written(), labelled.label(), 0));
            blocks.add(body);
        }

        private static Labels.Labelled labelAtStart(String text) {
            return text.startsWith("{#") || text.startsWith("<a ")
                    ? Labels.takeFrom(text)
                    : new Labels.Labelled("", text);
        }

        private void quote(Element element) {
            Lines inner = lines.range(element.first(), element.last())
                    .map(line -> QUOTE_MARK.matcher(line).replaceFirst(""));
            int first = firstText(inner);
            Optional<Opening> callout = first < 0 ? Optional.empty() : Opening.ofCallout(inner.get(first));
            if (callout.isPresent()) {
                contained(callout.get(), inner.range(first + 1, inner.size() - 1), text(element));
            } else if (first >= 0 && opensBlock(inner.get(first))) {
                inside(inner, text(element));
                blocks.close();
            } else {
                blocks.add(text(element));
            }
        }

        private static int firstText(Lines inner) {
            return IntStream.range(0, inner.size())
                    .filter(line -> !inner.get(line).isBlank())
                    .findFirst()
                    .orElse(-1);
        }

        private static boolean opensBlock(String line) {
            return isHead(line)
                    || BlockHeads.whole(line.replaceFirst("^#{1,6}\\s+", "")).isPresent() && line.startsWith("#");
        }

        private void container(Element element) {
            Lines inner = lines.range(element.first() + 1, element.last() - 1);
            Optional<Opening> opening = Opening.ofContainer(lines.get(element.first()));
            if (opening.isPresent()) {
                contained(opening.get(), inner, text(element));
            } else {
                inside(inner, text(element));
            }
        }

        private void openContainer(Element element) {
            remarks.add(remark(
                    ReadingRemark.Kind.UNBALANCED_ENVIRONMENT,
                    element.first(),
                    text(element).strip()));
            Opening.ofContainer(lines.get(element.first()))
                    .ifPresentOrElse(
                            opening -> blocks.open(new OpenBlock(opening.head(), text(element), opening.label(), 0)),
                            () -> blocks.add(text(element)));
        }

        private void admonition(Element element) {
            Optional<Opening> opening = Opening.ofAdmonition(lines.get(element.first()));
            Lines inner = lines.range(element.first() + 1, element.last())
                    .map(line -> INDENT.matcher(line).replaceFirst(""));
            if (opening.isPresent()) {
                contained(opening.get(), inner, text(element));
            } else {
                blocks.add(text(element));
            }
        }

        private void fence(Element element) {
            Optional<Opening> opening = Opening.ofFence(lines.get(element.first()));
            if (opening.isPresent()) {
                contained(opening.get(), lines.range(element.first() + 1, element.last() - 1), text(element));
            } else {
                blocks.add(text(element));
            }
        }

        private void contained(Opening opening, Lines content, String source) {
            Opening complete = opening;
            int first = 0;
            for (; first < content.size() && OPTION.matcher(content.get(first)).matches(); first++) {
                complete = withOption(complete, OPTION.matcher(content.get(first)));
            }
            Lines inner = content.range(first, content.size() - 1);
            int title = complete.head().title().isEmpty() ? firstText(inner) : -1;
            if (title >= 0 && inner.get(title).matches("#{1,6}\\s+.*") && !opensBlock(inner.get(title))) {
                complete = new Opening(
                        complete.head()
                                .titled(inner.get(title)
                                        .replaceFirst("#{1,6}\\s+", "")
                                        .strip()),
                        complete.label());
                inner = inner.range(title + 1, inner.size() - 1);
            }
            blocks.open(new OpenBlock(complete.head(), "", complete.label(), 0));
            inside(inner, source);
            blocks.close();
        }

        private static Opening withOption(Opening opening, Matcher option) {
            boolean labels = option.matches() && option.group(1).matches("label|name");
            return labels ? new Opening(opening.head(), option.group(2)) : opening;
        }

        private void inside(Lines inner, String source) {
            if (depth == MAX_NESTING) {
                remarks.add(remark(ReadingRemark.Kind.NESTING_LIMIT, 0, ""));
                blocks.add(source);
                return;
            }
            new Walk(inner, levels, depth + 1).over(Structure.of(inner));
        }

        private ReadingRemark remark(ReadingRemark.Kind kind, int line, String detail) {
            return new ReadingRemark(kind, file, lines.offset() + line + 1, detail);
        }

        /** Solutions are folded away in {@code <details>} with their head as the summary. */
        private void html(String source) {
            String shown = withoutComments(source);
            Matcher folded = SUMMARY.matcher(shown);
            Optional<Head> head =
                    folded.lookingAt() ? BlockHeads.whole(withoutTags(folded.group(1))) : Optional.empty();
            if (head.isPresent()) {
                blocks.open(new OpenBlock(head.get(), withoutTags(folded.group(1)), "", 0));
                blocks.add(withoutTags(folded.group(2)));
            } else {
                blocks.add(shown.strip().equalsIgnoreCase("</details>") ? "" : shown);
            }
            if (shown.toLowerCase(Locale.ROOT).contains("</details>")) {
                blocks.close();
            }
        }

        private static String withoutComments(String html) {
            StringBuilder rest = new StringBuilder(html);
            for (int start = rest.indexOf("<!--"); start >= 0; start = rest.indexOf("<!--", start)) {
                int end = rest.indexOf("-->", start);
                rest.delete(start, end < 0 ? rest.length() : end + "-->".length());
            }
            return rest.toString();
        }

        private static String withoutTags(String html) {
            return TAG.matcher(html).replaceAll("").strip();
        }
    }
}
