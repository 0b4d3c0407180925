package org.mathassistant.infrastructure.plaintext;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mathassistant.application.reading.Blocks;
import org.mathassistant.application.reading.Draft;
import org.mathassistant.application.reading.OpenBlock;
import org.mathassistant.application.reading.Paragraphs;
import org.mathassistant.application.text.BlockHeads;
import org.mathassistant.application.text.BlockHeads.Start;

/** Cuts one text into blocks. A block goes on to the next head, heading or rule, and a proof to its end mark. */
final class TextReading {
    private static final Pattern GAP = Pattern.compile("\\f|\\n[ \\t]*(?:\\n[ \\t]*)+");
    private static final Pattern RULE = Pattern.compile("[ \\t]*([-*_=~])\\1{2,}[ \\t]*");

    private final Blocks blocks;

    TextReading(String file, List<Draft> drafts) {
        this.blocks = new Blocks(file, drafts);
    }

    void read(String text) {
        for (String paragraph : GAP.split(text)) {
            if (!paragraph.isBlank()) {
                paragraph(paragraph);
            }
        }
        blocks.end();
    }

    private void paragraph(String paragraph) {
        Optional<TextHeading> heading = TextHeading.at(paragraph);
        heading.ifPresent(found -> found.begin(blocks));
        String rest = heading.map(found -> paragraph.substring(found.length())).orElse(paragraph);
        Paragraphs.split(
                        rest,
                        (before, line) -> RULE.matcher(line).matches()
                                || RULE.matcher(before).matches()
                                || Paragraphs.endsSentence(before)
                                        && BlockHeads.start(line.strip()).isPresent())
                .forEach(this::part);
    }

    private void part(String part) {
        if (RULE.matcher(part).matches()) {
            blocks.close();
            return;
        }
        Optional<Start> head = BlockHeads.start(part.strip());
        head.ifPresentOrElse(start -> open(part.strip(), start), () -> blocks.add(part.strip()));
    }

    private void open(String part, Start start) {
        blocks.open(new OpenBlock(start.head(), part.substring(0, start.end()).strip(), "", 0));
        blocks.add(part.substring(start.end()).strip());
    }
}
