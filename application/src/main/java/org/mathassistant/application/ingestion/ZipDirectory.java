package org.mathassistant.application.ingestion;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the directory at the end of a zip archive says (APPNOTE 4.3.12 and 4.3.16). Only asked whether the archive is whole
 * and how its names are encoded; archives of 65,535 entries and more (Zip64) are beyond any limit here and not understood.
 *
 * @param entries how many files and folders
 * @param hasUtf8Names whether every name is valid UTF-8
 */
record ZipDirectory(int entries, boolean hasUtf8Names) {
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int MAX_COMMENT = 0xFFFF;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;

    /** Empty where there is no whole directory: the bytes are no zip archive, or not all of one. */
    static Optional<ZipDirectory> of(byte[] archive) {
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int last = archive.length - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
            if (bytes.getInt(at) == END_SIGNATURE) {
                return read(bytes, at);
            }
        }
        return Optional.empty();
    }

    private static Optional<ZipDirectory> read(ByteBuffer bytes, int end) {
        int entries = Short.toUnsignedInt(bytes.getShort(end + 10));
        int at = end - bytes.getInt(end + 12);
        boolean utf8 = true;
        for (int entry = 0; entry < entries; entry++) {
            if (at < 0 || at > end - ENTRY_LENGTH || bytes.getInt(at) != ENTRY_SIGNATURE) {
                return Optional.empty();
            }
            int name = Short.toUnsignedInt(bytes.getShort(at + 28));
            int extra = Short.toUnsignedInt(bytes.getShort(at + 30));
            int comment = Short.toUnsignedInt(bytes.getShort(at + 32));
            if (at + ENTRY_LENGTH + name > end) {
                return Optional.empty();
            }
            utf8 &= isUtf8(bytes.slice(at + ENTRY_LENGTH, name));
            at += ENTRY_LENGTH + name + extra + comment;
        }
        return Optional.of(new ZipDirectory(entries, utf8));
    }

    private static boolean isUtf8(ByteBuffer name) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(name);
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
