package org.mathassistant.domain.port;

import java.util.Optional;

/** Tells text from other bytes, and its encoding. */
public interface ITextDecoder {
    /** The text with {@code \n} line ends and without byte order mark; empty where the bytes are not text. */
    Optional<String> decode(byte[] content);
}
