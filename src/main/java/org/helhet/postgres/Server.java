package org.helhet.postgres;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the server of one cluster is started and stopped, as often as need be on the same port. */
record Server(Path home, Programs programs, Path data, List<String> configuration, int port) {

    private static final Logger LOG = LoggerFactory.getLogger(Server.class);

    static Server of(Path home, Programs programs, Path data, List<String> configuration) {
        return new Server(home, programs, data, configuration, freePort());
    }

    /** Answers the process of a server that is ready. */
    Process start() throws IOException {
        var postmaster = new PostmasterFile(data);
        if (postmaster.namesLivingServer()) {
            LOG.info("A server that an earlier run left behind still uses {}: stopping it", data);
            stop();
        }
        postmaster.forgetDeadServer();
        var logFile = freshLog();
        var process = programs.startServer(arguments(), logFile);
        awaitReady(process, postmaster, logFile);
        LOG.info("PostgreSQL runs on 127.0.0.1:{} with its data in {}", port, data);
        return process;
    }

    void stop() throws IOException {
        programs.run("pg_ctl", "stop", "--wait", "--mode=fast", "--timeout=120", "--pgdata=" + data);
        LOG.info("PostgreSQL has stopped");
    }

    private List<String> arguments() {
        var arguments = new ArrayList<>(List.of("-D", data.toString(), "-p", Integer.toString(port)));
        configuration.forEach(setting -> arguments.addAll(List.of("-c", setting)));
        return arguments;
    }

    /** Below the range from which the system takes ports for outgoing connections: none of those can snatch it. */
    private static int freePort() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 30_000);
            try (var probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return probe.getLocalPort();
            } catch (IOException taken) {
                LOG.debug("Port {} is taken", port);
            }
        }
    }

    private Path freshLog() throws IOException {
        var current = home.resolve("server.log");
        if (Files.exists(current)) {
            Files.move(current, home.resolve("server.before.log"), REPLACE_EXISTING);
        }
        return current;
    }

    /** There is no time limit: recovery after a crash takes as long as it takes, and to cut it off would only prolong it. */
    private void awaitReady(Process process, PostmasterFile postmaster, Path logFile) throws IOException {
        try {
            while (!postmaster.saysReady(process.pid())) {
                if (process.waitFor(20, MILLISECONDS)) {
                    throw new PostgresCannotStart(home, "its log says:%n%s".formatted(Files.readString(logFile)));
                }
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while PostgreSQL was starting.", e);
        }
    }
}
