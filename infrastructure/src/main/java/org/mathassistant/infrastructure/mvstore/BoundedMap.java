package org.mathassistant.infrastructure.mvstore;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * A map in the file that forgets its oldest values when they become too many. Thread-safe.
 *
 * <p>Two maps of the store: the entries, each with its number before it, and the numbers in their order with the key and
 * the size of their entry. The store may be cut off between any two writes, so the order is always written before the
 * entry and removed after it: a number without an entry does no harm, an entry without a number would stay for ever.
 */
final class BoundedMap {
    /**
     * The part of the file that living values may take. The rest is room for what was forgotten and not yet written over:
     * about as much as is written in a second.
     */
    static final double LIVING_PART = 0.5;

    private final MVStore store;
    private final MVMap<String, byte[]> entries;
    private final MVMap<Long, String> order;
    private final long maxBytes;
    private final ReentrantLock writing = new ReentrantLock();
    private long livingBytes;
    private long nextNumber;

    BoundedMap(MVStore store, long maxBytes) {
        this.store = store;
        this.maxBytes = maxBytes;
        entries = store.openMap(
                "entries",
                new MVMap.Builder<String, byte[]>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(ByteArrayDataType.INSTANCE));
        order = store.openMap(
                "order",
                new MVMap.Builder<Long, String>().keyType(LongDataType.INSTANCE).valueType(StringDataType.INSTANCE));
        order.forEach((number, ticket) -> {
            livingBytes += sizeOn(ticket);
            nextNumber = number + 1;
        });
    }

    Optional<byte[]> get(String key) {
        // A closed store still hands out what it has in memory.
        if (store.isClosed()) {
            return Optional.empty();
        }
        return Optional.ofNullable(entries.get(key)).map(entry -> Arrays.copyOfRange(entry, Long.BYTES, entry.length));
    }

    /** Keeps the value, unless it alone takes more than all may. */
    void put(String key, byte[] value) {
        int size = key.length() + Long.BYTES + value.length;
        if (size > maxBytes * LIVING_PART) {
            return;
        }
        writing.lock();
        try {
            long number = nextNumber++;
            order.put(number, size + " " + key);
            livingBytes += size;
            Optional.ofNullable(entries.put(key, entry(number, value))).ifPresent(old -> forget(numberOf(old)));
            makeRoom();
        } finally {
            writing.unlock();
        }
    }

    void clear() {
        writing.lock();
        try {
            entries.clear();
            order.clear();
            livingBytes = 0;
        } finally {
            writing.unlock();
        }
    }

    private void makeRoom() {
        Iterator<Map.Entry<Long, String>> oldest = order.entrySet().iterator();
        while (livingBytes > maxBytes * LIVING_PART && oldest.hasNext()) {
            Map.Entry<Long, String> record = oldest.next();
            drop(record.getKey(), keyOn(record.getValue()));
        }
    }

    private void drop(long number, String key) {
        Optional.ofNullable(entries.get(key))
                .filter(entry -> numberOf(entry) == number)
                .ifPresent(entry -> entries.remove(key));
        forget(number);
    }

    private void forget(long number) {
        Optional.ofNullable(order.remove(number)).ifPresent(ticket -> livingBytes -= sizeOn(ticket));
    }

    private static byte[] entry(long number, byte[] value) {
        return ByteBuffer.allocate(Long.BYTES + value.length)
                .putLong(number)
                .put(value)
                .array();
    }

    private static long numberOf(byte[] entry) {
        return ByteBuffer.wrap(entry).getLong();
    }

    private static int sizeOn(String ticket) {
        return Integer.parseInt(ticket, 0, ticket.indexOf(' '), 10);
    }

    private static String keyOn(String ticket) {
        return ticket.substring(ticket.indexOf(' ') + 1);
    }
}
