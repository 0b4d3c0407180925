package org.mathassistant.infrastructure.binary;

import java.util.Optional;
import org.mathassistant.domain.model.ModelReply;
import org.mathassistant.domain.model.TokenCount;
import org.mathassistant.domain.port.ICodec;

/** The reply of a model: version, schema id, then the fields in the order of {@link #encode}. */
final class BinaryReplyCodec implements ICodec<ModelReply> {
    static final int VERSION = 1;
    static final int SCHEMA = 0xA2;

    @Override
    public byte[] encode(ModelReply reply) {
        BinaryWriter out = new BinaryWriter();
        out.writeByte(VERSION);
        out.writeByte(SCHEMA);
        out.writeText(reply.text());
        out.writeInt(reply.tokens().input());
        out.writeInt(reply.tokens().output());
        out.writeText(reply.finish().name());
        return out.toBytes();
    }

    @Override
    public Optional<ModelReply> decode(byte[] bytes) {
        try {
            return read(new BinaryReader(bytes));
        } catch (MalformedBytes | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<ModelReply> read(BinaryReader in) {
        if (in.readByte() != VERSION || in.readByte() != SCHEMA) {
            return Optional.empty();
        }
        ModelReply reply = new ModelReply(
                in.readText(), new TokenCount(in.readInt(), in.readInt()), ModelReply.Finish.valueOf(in.readText()));
        in.requireEnd();
        return Optional.of(reply);
    }
}
