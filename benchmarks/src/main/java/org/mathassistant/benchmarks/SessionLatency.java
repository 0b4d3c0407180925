package org.mathassistant.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.port.ISessionStore;
import org.mathassistant.domain.session.Session;
import org.mathassistant.domain.session.SessionId;
import org.mathassistant.domain.session.SessionLife;
import org.mathassistant.domain.session.Source;
import org.mathassistant.domain.session.Turn;
import org.mathassistant.infrastructure.binary.BinaryAdapters;
import org.mathassistant.infrastructure.hibernate.HibernateAdapters;
import org.mathassistant.infrastructure.redis.RedisAdapters;

/**
 * Measures how long a conversation takes to load and to save among ten thousand of six turns, and what they take in memory.
 *
 * <p>Argument: a Redis URL; none for the embedded store, in a folder of its own that is deleted afterwards.
 */
public final class SessionLatency {
    private static final int SESSIONS = 10_000;
    private static final int TURNS = 6;
    private static final int WARM_UP = 3_000;
    private static final int ROUNDS = 5_000;
    private static final int ANSWER_WORDS = 180;
    private static final String[] WORDS =
            ("suite convergente bornée fonction continue dérivable théorème hypothèse segment limite espace vectoriel"
                            + " matrice noyau image $u_n$ $\\varepsilon>0$ $f'(x)=0$ donc soit alors pour tout existe tel que la le")
                    .split(" ");

    private final Random random = new Random(20_261_120);
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** Of what was read, so that reading it can't be left out. */
    private long turns;

    private SessionLatency() {}

    public static void main(String[] arguments) throws IOException {
        SessionLatency latency = new SessionLatency();
        if (arguments.length > 0 && !arguments[0].isBlank()) {
            try (RedisAdapters redis = new RedisAdapters(arguments[0], Clock.systemUTC())) {
                latency.measure(redis.sessions(BinaryAdapters.sessionCodec()));
            }
            return;
        }
        Path folder = Files.createTempDirectory("sessions");
        try (HibernateAdapters storage = HibernateAdapters.open("", folder, Clock.systemUTC())) {
            latency.measure(storage.sessions(BinaryAdapters.sessionCodec()));
        } finally {
            delete(folder);
        }
    }

    private void measure(ISessionStore store) {
        out.printf("%s, %d sessions of %d turns%n", store.backend(), SESSIONS, TURNS);
        store.add(session(SESSIONS));
        long before = usedMemory();
        long bytes = 0;
        for (int number = 0; number < SESSIONS; number++) {
            Session session = session(number);
            bytes += BinaryAdapters.sessionCodec().encode(session).length;
            store.add(session);
        }
        out.printf("written: %d bytes a session%n", bytes / SESSIONS);
        out.printf("memory of this process: %+d bytes a session%n", (usedMemory() - before) / SESSIONS);
        load(store, WARM_UP);
        save(store, WARM_UP);
        print("load", load(store, ROUNDS));
        print("save", save(store, ROUNDS));
        out.printf("memory of this process after all: %+d bytes a session%n", (usedMemory() - before) / SESSIONS);
        out.printf("kept: %d; turns read: %d%n", store.count(), turns);
    }

    private long[] load(ISessionStore store, int rounds) {
        long[] nanos = new long[rounds];
        for (int round = 0; round < rounds; round++) {
            SessionId id = id(random.nextInt(SESSIONS));
            long start = System.nanoTime();
            turns += store.find(id).orElseThrow().turns().size();
            nanos[round] = System.nanoTime() - start;
        }
        return nanos;
    }

    /** What a request does behind its answer: read, add the turn, write, wait until it is safe from a kill. */
    private long[] save(ISessionStore store, int rounds) {
        long[] nanos = new long[rounds];
        for (int round = 0; round < rounds; round++) {
            SessionId id = id(random.nextInt(SESSIONS));
            Turn turn = turn(round);
            long start = System.nanoTime();
            turns += store.change(id, session -> session.with(turn).used(now(), SessionLife.DEFAULT))
                    .orElseThrow()
                    .turns()
                    .size();
            nanos[round] = System.nanoTime() - start;
        }
        return nanos;
    }

    private void print(String what, long[] nanos) {
        Arrays.sort(nanos);
        out.printf(
                "%s: median %.2f ms, p95 %.2f ms, p99 %.2f ms%n",
                what, millis(nanos, 0.5), millis(nanos, 0.95), millis(nanos, 0.99));
    }

    private static double millis(long[] sorted, double part) {
        return sorted[(int) (part * (sorted.length - 1))] / 1e6;
    }

    private Session session(int number) {
        Session session = Session.begun(id(number), "local", now(), SessionLife.DEFAULT);
        for (int i = 0; i < TURNS; i++) {
            session = session.with(turn(i));
        }
        return session.titled("Que dit le théorème de Rolle ?");
    }

    private Turn turn(int number) {
        List<Source> sources = new ArrayList<>();
        for (int marker = 1; marker <= 3; marker++) {
            sources.add(new Source(
                    marker,
                    new PassageId(Long.toHexString(random.nextLong())),
                    new CourseId("0123456789abcdef0123456789abcdef"),
                    "Théorème 3." + marker + " (Rolle), p. 41"));
        }
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < ANSWER_WORDS; word++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        String question = "Que dit le théorème de Rolle, question " + number + " ?";
        return new Turn(
                now(), "ask", question, question, 0, "answer-" + number, Language.FR, text.toString(), true, sources);
    }

    private static SessionId id(int number) {
        return new SessionId("benchmark-" + number);
    }

    private static Instant now() {
        return Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static long usedMemory() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
