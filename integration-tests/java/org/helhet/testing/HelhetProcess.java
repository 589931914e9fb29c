package org.helhet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.helhet.HelhetApplication;

/** The whole program in a JVM of its own with the database of its own, so that it can be killed. */
public final class HelhetProcess extends Api implements AutoCloseable {

    private final Process process;

    private HelhetProcess(Process process, int port) {
        super(Integer.toString(port));
        this.process = process;
    }

    /** Waits until it answers. */
    public static HelhetProcess start(Path data, String... settings) {
        int port = Ports.free();
        String[] own = {"server.port=" + port, "helhet.data=" + data};
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                HelhetApplication.class.getName()));
        command.addAll(List.of(Helhet.arguments(own, settings)));
        try {
            var started = new HelhetProcess(
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(data.resolve("helhet.log").toFile())
                            .start(),
                    port);
            Awaitility.await().atMost(Duration.ofMinutes(3)).ignoreExceptions().until(started::answers);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code kill -9} does: nothing of it can say good-bye. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private boolean answers() {
        return get("/actuator/health").get("status").asString().equals("UP");
    }
}
