package org.mathassistant.infrastructure.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The blocks of some lines, one after the other; each line that is not blank belongs to one. */
final class Structure {
    /** Quotes and lists that one line opens within each other; the time of the parser grows with their square. */
    static final int MAX_NESTED_MARKS = 50;

    /** Lines without an empty one; the time of the parser grows with their square too. */
    static final int MAX_RUN = 1_000;

    private static final Pattern TOO_DEEP =
            Pattern.compile("(?:[ \\t]*(?:>|[-*+][ \\t]|\\d{1,9}[.)][ \\t])){" + (MAX_NESTED_MARKS + 1) + "}.*");

    private Structure() {}

    static List<Element> of(Lines lines) {
        Parser parser = Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .inlineParserFactory(context -> (text, node) -> {}) // only blocks are asked for
                .customBlockParserFactory(new RegionParser.Factory(new Regions(lines)))
                .build();
        List<Element> elements = new ArrayList<>();
        int next = 0;
        for (Node node = parser.parse(harmless(lines)).getFirstChild(); node != null; node = node.getNext()) {
            List<SourceSpan> spans = node.getSourceSpans();
            if (!spans.isEmpty() && spans.getLast().getLineIndex() >= next) {
                int first = Math.max(next, spans.getFirst().getLineIndex());
                addUnclaimed(lines, next, first - 1, elements);
                elements.add(element(node, first, spans.getLast().getLineIndex()));
                next = elements.getLast().last() + 1;
            }
        }
        addUnclaimed(lines, next, lines.size() - 1, elements);
        return elements;
    }

    /**
     * What the parser reads. Where blocks begin and end is all that is asked of it, so a line that digs too deep may be any
     * text, and an endless run of lines may have a gap; the lines themselves stay as they are.
     */
    private static String harmless(Lines lines) {
        StringBuilder text = new StringBuilder();
        int run = 0;
        for (String line : lines.all()) {
            run = line.isBlank() ? 0 : run + 1;
            if (run % MAX_RUN != MAX_RUN - 1) {
                text.append(TOO_DEEP.matcher(line).matches() ? "text" : line);
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static void addUnclaimed(Lines lines, int first, int last, List<Element> elements) {
        if (!lines.range(first, last).text().isBlank()) {
            elements.add(new Element(Element.Kind.OTHER, first, last, 0));
        }
    }

    private static Element element(Node node, int first, int last) {
        return switch (node) {
            case Heading heading -> new Element(Element.Kind.HEADING, first, last, heading.getLevel());
            case RegionParser.RegionBlock block -> block.region();
            default -> new Element(kind(node), first, last, 0);
        };
    }

    private static Element.Kind kind(Node node) {
        return switch (node) {
            case Paragraph paragraph -> Element.Kind.PARAGRAPH;
            case BlockQuote quote -> Element.Kind.QUOTE;
            case FencedCodeBlock code -> Element.Kind.FENCED_CODE;
            case HtmlBlock html -> Element.Kind.HTML;
            case ThematicBreak rule -> Element.Kind.RULE;
            default -> Element.Kind.OTHER;
        };
    }
}
