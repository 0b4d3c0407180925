package org.mathassistant.bootstrap.launch;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.mathassistant.bootstrap.settings.DataFolder;
import org.mathassistant.bootstrap.settings.OperatorLanguage;
import org.mathassistant.bootstrap.settings.Settings;
import org.mathassistant.bootstrap.settings.StartProblem;
import org.mathassistant.bootstrap.settings.StartProblem.Reason;

/** Starts the server. What would stop it is found before the container starts, and said in one line. */
public final class Main {
    /** Exit status of a start that was not possible; {@code EX_CONFIG} of BSD's sysexits. */
    static final int NOT_STARTED = 78;

    /**
     * More threads than cores only wait for each other: the work itself runs on virtual threads. Eight cut the slowest
     * answers to a quarter of what the container's default gives.
     */
    private static final String HTTP_THREADS = "8";

    private Main() {}

    public static void main(String[] arguments) {
        try {
            Settings settings = Settings.read(Settings::fromSystem);
            DataFolder.open(settings.dataDir()).close();
            requireFree(settings.httpHost(), settings.httpPort());
            Thread.ofPlatform().daemon().name("announcer").start(new Announcer(settings));
            start(settings);
        } catch (StartProblem problem) {
            stop(problem);
        } catch (Exception e) {
            stop(new StartProblem(Reason.UNEXPECTED, e, e));
        }
    }

    static void stop(StartProblem problem) {
        Terminal.complain(problem.line(OperatorLanguage.get()));
        Runtime.getRuntime().halt(NOT_STARTED);
    }

    private static void requireFree(String host, int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (UnknownHostException e) {
            throw new StartProblem(Reason.BAD_HOST, e, host);
        } catch (IOException e) {
            boolean foreign = String.valueOf(e.getMessage()).contains("assign");
            throw new StartProblem(foreign ? Reason.BAD_HOST : Reason.PORT_TAKEN, e, host, port);
        }
    }

    private static void start(Settings settings) throws Exception {
        Path folder = Files.createDirectories(settings.dataDir().resolve("server"));
        Path unpacked = folder.resolve("runtime");
        remove(unpacked);
        Path logging = folder.resolve("logging.properties");
        Path commands = folder.resolve("pre-boot-commands.txt");
        try (InputStream defaults = Objects.requireNonNull(
                Main.class.getResourceAsStream("logging.properties"), "logging.properties is part of the program")) {
            Files.copy(defaults, logging, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(
                commands,
                "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address="
                        + settings.httpHost() + "\n",
                StandardCharsets.UTF_8);
        // "--nohazelcast" alone: with "--nocluster" beside it, the data grid starts and listens on every address.
        PayaraMicro.main(new String[] {
            "--port",
            Integer.toString(settings.httpPort()),
            "--maxhttpthreads",
            HTTP_THREADS,
            "--minhttpthreads",
            HTTP_THREADS,
            "--unpackdir",
            unpacked.toString(),
            "--logproperties",
            logging.toString(),
            "--prebootcommandfile",
            commands.toString(),
            "--nohazelcast",
            "--disablephonehome"
        });
    }
    /**
     * What the container unpacked at an earlier start knows the application of then: it would deploy that one first, and
     * take it down again for this one while the first requests come.
     */
    private static void remove(Path unpacked) throws IOException {
        if (!Files.exists(unpacked, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> entries = Files.walk(unpacked)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }
}
