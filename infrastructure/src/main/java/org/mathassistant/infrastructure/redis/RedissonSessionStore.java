package org.mathassistant.infrastructure.redis;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.error.Unavailable;
import org.mathassistant.domain.port.ICodec;
import org.mathassistant.domain.port.ISessionStore;
import org.mathassistant.domain.session.Session;
import org.mathassistant.domain.session.SessionId;
import org.mathassistant.domain.session.SessionSummary;
import org.redisson.api.RScript.ReturnType;

/**
 * Conversations that nodes share: a value for each, which Redis lets expire by itself; for each owner a list of what a list
 * shows; and the ends of all, to count them.
 */
final class RedissonSessionStore implements ISessionStore {
    private static final String PREFIX = "math-assistant:session:";
    private static final byte[] NOTHING = {};

    /** Each lost race is another's change; so many in a row are none's. */
    private static final int MAX_RACES = 1_000;

    private final RedisLink link;
    private final ICodec<Session> codec;
    private final Clock clock;

    RedissonSessionStore(RedisLink link, ICodec<Session> codec, Clock clock) {
        this.link = link;
        this.codec = codec;
        this.clock = clock;
    }

    @Override
    public void add(Session session) {
        save(NOTHING, session);
    }

    @Override
    public Optional<Session> find(SessionId id) {
        return decoded(bytes(id));
    }

    @Override
    public Optional<Session> change(SessionId id, UnaryOperator<Session> change) {
        for (int race = 0; race < MAX_RACES; race++) {
            byte[] before = bytes(id);
            Optional<Session> changed = decoded(before).map(change);
            if (changed.isEmpty() || save(before, changed.get())) {
                return changed;
            }
        }
        throw new Unavailable(ProblemCode.BUSY);
    }

    @Override
    public boolean remove(SessionId id) {
        return find(id).map(session -> this.<Long>run(
                                SessionScripts.REMOVE,
                                ReturnType.LONG,
                                keys(id.value(), session.owner()),
                                SessionScripts.bytes(id.value()))
                        > 0)
                .orElse(false);
    }

    @Override
    public List<SessionSummary> list(String owner) {
        List<Object> keys = keys("", owner);
        List<byte[]> entries = run(SessionScripts.LIST, ReturnType.LIST, keys);
        List<SessionSummary> living = new ArrayList<>();
        List<byte[]> expired = new ArrayList<>();
        for (byte[] entry : entries) {
            codec.decode(Arrays.copyOfRange(entry, Integer.BYTES, entry.length)).ifPresent(session -> {
                if (session.isOver(clock.instant())) {
                    expired.add(SessionScripts.bytes(session.id().value()));
                } else {
                    living.add(summary(session, ByteBuffer.wrap(entry).getInt()));
                }
            });
        }
        if (!expired.isEmpty()) {
            run(SessionScripts.FORGET, ReturnType.LONG, keys, expired.toArray(byte[][]::new));
        }
        living.sort(Comparator.comparing(SessionSummary::lastUsed).reversed().thenComparing(session -> session.id()
                .value()));
        return living;
    }

    @Override
    public List<SessionSummary> search(String owner, Predicate<Session> wanted) {
        return list(owner).stream()
                .filter(session -> find(session.id()).filter(wanted).isPresent())
                .toList();
    }

    @Override
    public long count() {
        return this.<Long>run(
                SessionScripts.COUNT, ReturnType.LONG, keys("", ""), SessionScripts.bytes(clock.millis()));
    }

    @Override
    public String backend() {
        return "redis";
    }

    private byte[] bytes(SessionId id) {
        return run(SessionScripts.FIND, ReturnType.VALUE, keys(id.value(), ""));
    }

    private Optional<Session> decoded(byte[] bytes) {
        return codec.decode(bytes).filter(session -> !session.isOver(clock.instant()));
    }

    /** @return whether it still was what it was */
    private boolean save(byte[] before, Session session) {
        long expires = session.expires().toEpochMilli();
        byte[] content = codec.encode(session);
        return this.<Long>run(
                        SessionScripts.SAVE,
                        ReturnType.LONG,
                        keys(session.id().value(), session.owner()),
                        before,
                        content,
                        SessionScripts.bytes(Math.max(1, expires - clock.millis())),
                        SessionScripts.bytes(session.id().value()),
                        entry(session),
                        SessionScripts.bytes(expires),
                        SessionScripts.bytes(clock.millis()))
                == 1;
    }

    /** The number of its turns, then the rest of it. */
    private byte[] entry(Session session) {
        byte[] rest = codec.encode(session.forgetful());
        return ByteBuffer.allocate(Integer.BYTES + rest.length)
                .putInt(session.turns().size())
                .put(rest)
                .array();
    }

    private static SessionSummary summary(Session session, int turns) {
        return new SessionSummary(
                session.id(), session.title(), session.pinned(), session.created(), session.lastUsed(), turns);
    }

    private static List<Object> keys(String id, String owner) {
        return List.of(PREFIX + "one:" + id, PREFIX + "of:" + owner, PREFIX + "ends");
    }

    /** @throws Unavailable where Redis does not answer */
    @SuppressWarnings("TypeParameterUnusedInFormals") // what a script gives is known where it is called
    private <T> T run(SessionScripts script, ReturnType type, List<Object> keys, byte[]... arguments) {
        return link.<T>callPatiently(redis -> script.run(redis, type, keys, arguments))
                .orElseThrow(() -> new Unavailable(ProblemCode.STORAGE_UNAVAILABLE));
    }
}
