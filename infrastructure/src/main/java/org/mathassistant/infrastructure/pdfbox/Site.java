package org.mathassistant.infrastructure.pdfbox;

import java.util.List;
import org.mathassistant.domain.course.Region;
import org.mathassistant.domain.reading.Block;

/**
 * Where a block stands.
 *
 * @param page the printed page on which it begins; empty where it isn't known
 * @param pdfPage the physical page on which it begins, from 1
 */
record Site(String page, int pdfPage, List<Region> regions) {
    Block of(Block block) {
        return new Block(
                block.file(),
                block.chapter(),
                block.section(),
                block.kind(),
                block.number(),
                block.title(),
                block.label(),
                page,
                pdfPage,
                block.text(),
                block.proves(),
                block.solves(),
                block.refersTo(),
                regions);
    }
}
