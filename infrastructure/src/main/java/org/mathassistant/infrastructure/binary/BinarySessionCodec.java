package org.mathassistant.infrastructure.binary;

import java.time.Instant;
import java.util.Optional;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.error.MathAssistantException;
import org.mathassistant.domain.port.ICodec;
import org.mathassistant.domain.request.AnswerMode;
import org.mathassistant.domain.request.Scope;
import org.mathassistant.domain.session.Session;
import org.mathassistant.domain.session.SessionId;
import org.mathassistant.domain.session.Source;
import org.mathassistant.domain.session.Turn;

/** A conversation: version, schema id, the length of the fields, then the fields in the order of {@link #write}, compressed. */
final class BinarySessionCodec implements ICodec<Session> {
    static final int VERSION = 1;
    static final int SCHEMA = 0xA3;

    @Override
    public byte[] encode(Session session) {
        BinaryWriter fields = new BinaryWriter();
        write(session, fields);
        byte[] plain = fields.toBytes();
        BinaryWriter out = new BinaryWriter();
        out.writeByte(VERSION);
        out.writeByte(SCHEMA);
        out.writeInt(plain.length);
        out.writeRest(Deflate.compress(plain));
        return out.toBytes();
    }

    @Override
    public Optional<Session> decode(byte[] bytes) {
        try {
            BinaryReader in = new BinaryReader(bytes);
            if (in.readByte() != VERSION || in.readByte() != SCHEMA) {
                return Optional.empty();
            }
            int length = in.readInt();
            byte[] rest = in.readRest();
            BinaryReader fields = new BinaryReader(rest.length == length ? rest : Deflate.expand(rest, length));
            Session session = read(fields);
            fields.requireEnd();
            return Optional.of(session);
        } catch (MalformedBytes | IllegalArgumentException | MathAssistantException e) {
            return Optional.empty();
        }
    }

    private static void write(Session session, BinaryWriter out) {
        out.writeText(session.id().value());
        out.writeText(session.owner());
        out.writeText(session.title());
        write(session.scope(), out);
        out.writeBoolean(session.pinned());
        write(session.created(), out);
        write(session.lastUsed(), out);
        write(session.expires(), out);
        out.writeAll(session.turns(), turn -> write(turn, out));
    }

    private static Session read(BinaryReader in) {
        return new Session(
                new SessionId(in.readText()),
                in.readText(),
                in.readText(),
                readScope(in),
                in.readBoolean(),
                readInstant(in),
                readInstant(in),
                readInstant(in),
                in.readAll(() -> readTurn(in)));
    }

    private static void write(Scope scope, BinaryWriter out) {
        out.writeOptional(scope.course(), course -> out.writeText(course.value()));
        out.writeText(scope.chapter());
        out.writeOptional(scope.kind(), kind -> out.writeText(kind.code()));
        out.writeText(scope.number());
        out.writeOptional(scope.language(), language -> out.writeText(language.code()));
        out.writeText(scope.level());
        out.writeText(scope.mode().code());
        out.writeInt(scope.variant());
    }

    private static Scope readScope(BinaryReader in) {
        return new Scope(
                in.readOptional(() -> new CourseId(in.readText())),
                in.readText(),
                in.readOptional(() -> known(BlockKind.of(in.readText()))),
                in.readText(),
                in.readOptional(() -> known(Language.of(in.readText()))),
                in.readText(),
                known(AnswerMode.of(in.readText())),
                in.readInt());
    }

    private static void write(Turn turn, BinaryWriter out) {
        write(turn.at(), out);
        out.writeText(turn.task());
        out.writeText(turn.said());
        // The same text twice costs next to nothing, compressed.
        out.writeText(turn.question());
        out.writeInt(turn.hint());
        out.writeText(turn.answerId());
        out.writeText(turn.language().code());
        out.writeText(turn.text());
        out.writeBoolean(turn.grounded());
        out.writeAll(turn.sources(), source -> write(source, out));
    }

    private static Turn readTurn(BinaryReader in) {
        return new Turn(
                readInstant(in),
                in.readText(),
                in.readText(),
                in.readText(),
                in.readInt(),
                in.readText(),
                known(Language.of(in.readText())),
                in.readText(),
                in.readBoolean(),
                in.readAll(() -> readSource(in)));
    }

    private static void write(Source source, BinaryWriter out) {
        out.writeInt(source.marker());
        out.writeText(source.passage().value());
        out.writeText(source.course().value());
        out.writeText(source.name());
    }

    private static Source readSource(BinaryReader in) {
        return new Source(in.readInt(), new PassageId(in.readText()), new CourseId(in.readText()), in.readText());
    }

    private static void write(Instant instant, BinaryWriter out) {
        out.writeLong(instant.toEpochMilli());
    }

    private static Instant readInstant(BinaryReader in) {
        return Instant.ofEpochMilli(in.readLong());
    }

    private static <T> T known(Optional<T> value) {
        return value.orElseThrow(() -> new MalformedBytes("a word that is not known here"));
    }
}
