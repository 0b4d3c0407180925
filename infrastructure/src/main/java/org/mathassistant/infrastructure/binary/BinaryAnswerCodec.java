package org.mathassistant.infrastructure.binary;

import java.util.Optional;
import org.mathassistant.application.result.Forms;
import org.mathassistant.application.result.MalformedResult;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.CacheUse;
import org.mathassistant.domain.answer.Check;
import org.mathassistant.domain.answer.Citation;
import org.mathassistant.domain.answer.Notice;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.answer.Timings;
import org.mathassistant.domain.answer.Usage;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.port.ICodec;
import org.mathassistant.domain.result.Structured;

/**
 * The content of an answer: version, schema id, then the fields in the order of {@link #encode}. Whoever changes the
 * fields, here or in {@link PassageFields}, raises {@link #VERSION}; what older programs wrote is then a miss.
 */
final class BinaryAnswerCodec implements ICodec<Answer> {
    static final int VERSION = 3;
    static final int SCHEMA = 0xA1;

    @Override
    public byte[] encode(Answer answer) {
        BinaryWriter out = new BinaryWriter();
        out.writeByte(VERSION);
        out.writeByte(SCHEMA);
        out.writeText(answer.task());
        out.writeText(answer.language().code());
        out.writeText(answer.text());
        out.writeBoolean(answer.grounded());
        out.writeAll(answer.citations(), citation -> write(citation, out));
        out.writeAll(answer.checks(), check -> write(check, out));
        out.writeOptional(answer.structured(), result -> write(result, out));
        out.writeAll(answer.notices(), notice -> write(notice, out));
        out.writeText(answer.provider().name());
        out.writeText(answer.provider().model());
        return out.toBytes();
    }

    @Override
    public Optional<Answer> decode(byte[] bytes) {
        try {
            return read(new BinaryReader(bytes));
        } catch (MalformedBytes | MalformedResult | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Answer> read(BinaryReader in) {
        if (in.readByte() != VERSION || in.readByte() != SCHEMA) {
            return Optional.empty();
        }
        Answer answer = new Answer(
                "",
                in.readText(),
                Language.of(in.readText()).orElseThrow(() -> new MalformedBytes("no such language")),
                in.readText(),
                in.readBoolean(),
                in.readAll(() -> readCitation(in)),
                in.readAll(() -> readCheck(in)),
                in.readOptional(() -> readResult(in)),
                in.readAll(() -> readNotice(in)),
                new Provider(in.readText(), in.readText()),
                CacheUse.MISS,
                Timings.NONE,
                Usage.NONE);
        in.requireEnd();
        return Optional.of(answer);
    }

    private static void write(Citation citation, BinaryWriter out) {
        out.writeInt(citation.marker());
        PassageFields.write(citation.passage(), out);
        out.writeText(citation.courseTitle());
        out.writeText(citation.excerpt());
    }

    private static void write(Check check, BinaryWriter out) {
        out.writeText(check.claim());
        out.writeText(check.verdict().name());
        out.writeText(check.witness());
    }

    private static void write(Notice notice, BinaryWriter out) {
        out.writeText(notice.code().name());
        out.writeInt(notice.count());
    }

    private static void write(Structured result, BinaryWriter out) {
        out.writeText(Forms.nameOf(result));
        TreeFields.write(Forms.treeOf(result), out);
    }

    private static Structured readResult(BinaryReader in) {
        String name = in.readText();
        return Forms.named(name)
                .orElseThrow(() -> new MalformedBytes("no such form"))
                .read(TreeFields.read(in));
    }

    private static Check readCheck(BinaryReader in) {
        return new Check(in.readText(), Check.Verdict.valueOf(in.readText()), in.readText());
    }

    private static Notice readNotice(BinaryReader in) {
        return new Notice(Notice.Code.valueOf(in.readText()), in.readInt());
    }

    private static Citation readCitation(BinaryReader in) {
        return new Citation(in.readInt(), PassageFields.read(in), in.readText(), in.readText());
    }
}
