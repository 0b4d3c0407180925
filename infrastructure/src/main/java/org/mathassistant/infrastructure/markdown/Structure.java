package org.mathassistant.infrastructure.markdown;

import java.util.ArrayList;
import java.util.List;
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
    private Structure() {}

    static List<Element> of(Lines lines) {
        Parser parser = Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .inlineParserFactory(context -> (text, node) -> {}) // only blocks are asked for
                .customBlockParserFactory(new RegionParser.Factory(new Regions(lines)))
                .build();
        List<Element> elements = new ArrayList<>();
        int next = 0;
        for (Node node = parser.parse(lines.text()).getFirstChild(); node != null; node = node.getNext()) {
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
