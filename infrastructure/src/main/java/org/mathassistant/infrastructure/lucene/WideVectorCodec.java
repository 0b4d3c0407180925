package org.mathassistant.infrastructure.lucene;

import java.io.IOException;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.KnnVectorsReader;
import org.apache.lucene.codecs.KnnVectorsWriter;
import org.apache.lucene.codecs.lucene99.Lucene99Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;
import org.mathassistant.domain.retrieval.Embedding;

/**
 * Lucene's codec for vectors as wide as models make them. The limit is looked at while writing alone, and names and files
 * are Lucene's own, so any Lucene of this version reads what is written.
 */
final class WideVectorCodec extends Lucene99Codec {
    private final KnnVectorsFormat vectors = new WideFormat();

    @Override
    public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
        return vectors;
    }

    private static final class WideFormat extends KnnVectorsFormat {
        private final KnnVectorsFormat lucene;

        WideFormat() {
            this(new Lucene99HnswVectorsFormat());
        }

        private WideFormat(KnnVectorsFormat lucene) {
            super(lucene.getName());
            this.lucene = lucene;
        }

        @Override
        public KnnVectorsWriter fieldsWriter(SegmentWriteState state) throws IOException {
            return lucene.fieldsWriter(state);
        }

        @Override
        public KnnVectorsReader fieldsReader(SegmentReadState state) throws IOException {
            return lucene.fieldsReader(state);
        }

        @Override
        public int getMaxDimensions(String field) {
            return Embedding.MAX_DIMENSION;
        }
    }
}
