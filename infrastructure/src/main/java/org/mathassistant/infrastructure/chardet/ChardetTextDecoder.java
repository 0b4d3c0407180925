package org.mathassistant.infrastructure.chardet;

import java.util.Optional;
import org.mathassistant.domain.port.ITextDecoder;

/** Decodes UTF-8, UTF-16 with its mark, and the western one-byte encodings that older courses are written in. */
final class ChardetTextDecoder implements ITextDecoder {
    @Override
    public Optional<String> decode(byte[] content) {
        return Signatures.areBinary(content)
                ? Optional.empty()
                : Encodings.decode(content).flatMap(CleanText::of);
    }
}
