package org.mathassistant.infrastructure.binary;

import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.cache.Cached;
import org.mathassistant.domain.model.ModelReply;
import org.mathassistant.domain.port.ICodec;
import org.mathassistant.domain.session.Session;

/** Makes the codecs of what is kept beyond the memory of one process. */
public final class BinaryAdapters {
    private BinaryAdapters() {}

    /** The content of answers: neither id nor cache use nor timings, which belong to one request. */
    public static ICodec<Answer> answerCodec() {
        return new BinaryAnswerCodec();
    }

    /** Bytes with their lives, checked against corruption. */
    public static ICodec<Cached<byte[]>> cachedBytesCodec() {
        return new BinaryCachedCodec<>(new BinaryBytesCodec());
    }

    /** Replies of models with their lives, likewise. */
    public static ICodec<Cached<ModelReply>> cachedReplyCodec() {
        return new BinaryCachedCodec<>(new BinaryReplyCodec());
    }

    /** Conversations. Their times are kept to the millisecond. */
    public static ICodec<Session> sessionCodec() {
        return new BinarySessionCodec();
    }

    /** Answers with their lives, checked against corruption, compressed where that pays. */
    public static ICodec<Cached<Answer>> cachedAnswerCodec() {
        return new BinaryCachedCodec<>(answerCodec());
    }
}
