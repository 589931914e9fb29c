package org.helhet.postgres;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.util.FileSystemUtils;

/** The data on disk and the password that opens it, made whole or not at all. */
record Cluster(Path data, String password) {

    static final String USER = "helhet";

    static Cluster openOrMake(Path home, Programs programs) throws IOException {
        var data = home.resolve("data");
        var passwordFile = home.resolve("password");
        if (!Files.exists(data)) {
            make(data, passwordFile, programs);
        }
        return new Cluster(data, Files.readString(passwordFile).strip());
    }

    private static void make(Path data, Path passwordFile, Programs programs) throws IOException {
        var fresh = data.resolveSibling("data.new");
        FileSystemUtils.deleteRecursively(fresh);
        Files.deleteIfExists(passwordFile);
        Files.createFile(passwordFile, asFileAttribute(fromString("rw-------")));
        Files.writeString(passwordFile, randomPassword());
        programs.run(
                "initdb",
                "--pgdata=" + fresh,
                "--username=" + USER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--locale=C.UTF-8",
                "--data-checksums");
        Files.move(fresh, data, ATOMIC_MOVE);
    }

    private static String randomPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
