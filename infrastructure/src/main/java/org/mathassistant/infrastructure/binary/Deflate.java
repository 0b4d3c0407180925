package org.mathassistant.infrastructure.binary;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Compresses by DEFLATE (RFC 1951) within limits. */
final class Deflate {
    /** No input of DEFLATE unpacks to more than this many times its size. */
    static final int MAX_RATIO = 1_032;

    private Deflate() {}

    /** The compressed bytes; the input itself where compression does not make it smaller. */
    static byte[] compress(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(plain);
            deflater.finish();
            byte[] packed = new byte[plain.length];
            int length = deflater.deflate(packed);
            return deflater.finished() && length < plain.length ? Arrays.copyOf(packed, length) : plain;
        } finally {
            deflater.end();
        }
    }

    /**
     * The plain bytes.
     *
     * @param length what they must amount to; checked against what the packed bytes can hold before it is allocated
     */
    static byte[] expand(byte[] packed, int length) {
        if (length < 0 || length > (long) packed.length * MAX_RATIO) {
            throw new MalformedBytes("an impossible length");
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            byte[] plain = new byte[length];
            if (inflater.inflate(plain) != length || !endsAt(inflater)) {
                throw new MalformedBytes("not the length it claims");
            }
            return plain;
        } catch (DataFormatException e) {
            throw new MalformedBytes("not compressed");
        } finally {
            inflater.end();
        }
    }

    private static boolean endsAt(Inflater inflater) throws DataFormatException {
        return inflater.inflate(new byte[1]) == 0 && inflater.finished() && inflater.getRemaining() == 0;
    }
}
