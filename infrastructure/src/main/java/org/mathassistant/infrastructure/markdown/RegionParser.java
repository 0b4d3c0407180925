package org.mathassistant.infrastructure.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Claims the lines of a region, so that CommonMark does not read them. */
final class RegionParser extends AbstractBlockParser {
    private final RegionBlock block;

    private RegionParser(Element region) {
        this.block = new RegionBlock(region);
    }

    /** The block of a region. */
    static final class RegionBlock extends CustomBlock {
        private final Element region;

        private RegionBlock(Element region) {
            this.region = region;
        }

        Element region() {
            return region;
        }
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return line(state) <= block.region().last() ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
    }

    /** Starts a region wherever one begins, also within a paragraph or a list. */
    static final class Factory implements BlockParserFactory {
        private final Regions regions;

        Factory(Regions regions) {
            this.regions = regions;
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (matched.getMatchedBlockParser() instanceof RegionParser) {
                return BlockStart.none();
            }
            return regions.at(line(state))
                    .map(region -> BlockStart.of(new RegionParser(region)).atIndex(state.getIndex()))
                    .orElse(BlockStart.none());
        }
    }

    private static int line(ParserState state) {
        return state.getLine().getSourceSpan().getLineIndex();
    }
}
