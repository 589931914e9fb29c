package org.helhet.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs PostgreSQL's programs as somebody who is not root, which they refuse to be run by. */
record Programs(Path home, Path bin, List<String> asNotRoot) {

    static Programs in(Path home, Path bin) throws IOException {
        boolean root = Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        if (root && !succeeds("unshare", "-U", "true")) {
            throw new PostgresCannotStart(
                    home,
                    "it does not run as root, and this system lets nobody make a user namespace (unshare -U)."
                            + " Run the program as an ordinary user.");
        }
        return new Programs(home, bin, root ? List.of("unshare", "-U") : List.of());
    }

    /** Runs a program to its end; what it says is in the exception if it fails. */
    void run(String program, String... arguments) throws IOException {
        var process = new ProcessBuilder(command(program, List.of(arguments)))
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        var says = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (exitOf(process) != 0) {
            throw new PostgresCannotStart(home, "%s failed. It says:%n%s".formatted(program, says.strip()));
        }
    }

    /** Starts the server in a session of its own, so that Ctrl-C reaches us and not the server that we still need. */
    Process startServer(List<String> arguments, Path log) throws IOException {
        var command = command("postgres", arguments);
        if (succeeds("setsid", "true")) {
            command.addAll(asNotRoot.size(), List.of("setsid"));
        }
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private List<String> command(String program, List<String> arguments) {
        var command = new ArrayList<>(asNotRoot);
        command.add(bin.resolve(program).toString());
        command.addAll(arguments);
        return command;
    }

    private static boolean succeeds(String... command) {
        try {
            return exitOf(new ProcessBuilder(command).start()) == 0;
        } catch (IOException programIsNotThere) {
            return false;
        }
    }

    private static int exitOf(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for PostgreSQL.", e);
        }
    }
}
