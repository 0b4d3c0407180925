package org.mathassistant.bootstrap.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The TCP sockets on which a process listens, from proc(5). */
final class ListeningSockets {
    private static final String LISTEN = "0A";

    private ListeningSockets() {}

    /** Each as {@code address:port}. */
    static List<String> of(long pid) throws IOException {
        Set<String> own = sockets(pid);
        List<String> listening = new ArrayList<>();
        for (String table : List.of("tcp", "tcp6")) {
            for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/net/" + table))) {
                String[] columns = line.strip().split("\\s+");
                if (columns.length > 9 && columns[3].equals(LISTEN) && own.contains("socket:[" + columns[9] + "]")) {
                    listening.add(readable(columns[1]));
                }
            }
        }
        return listening;
    }

    private static Set<String> sockets(long pid) throws IOException {
        Set<String> sockets = new HashSet<>();
        try (Stream<Path> descriptors = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            for (Path descriptor : descriptors.toList()) {
                sockets.add(target(descriptor));
            }
        }
        return sockets;
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    /** The kernel writes addresses as 32-bit words in its own byte order. */
    private static String readable(String hexadecimal) throws IOException {
        String[] parts = hexadecimal.split(":");
        byte[] words = HexFormat.of().parseHex(parts[0]);
        byte[] address = new byte[words.length];
        for (int i = 0; i < words.length; i++) {
            address[i] = words[i - i % 4 + 3 - i % 4];
        }
        return InetAddress.getByAddress(address).getHostAddress() + ":" + Integer.parseInt(parts[1], 16);
    }
}
