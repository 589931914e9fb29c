package org.helhet;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.helhet.desk.AdminPassword;

/** The password of the first account where nobody set one: made once, shown once, readable by its owner alone. */
final class AdminPasswordFile {

    private AdminPasswordFile() {}

    static AdminPassword readOrMake(Path data) throws IOException {
        var file = data.resolve("admin-password");
        if (!Files.exists(file)) {
            Files.createDirectories(data);
            make(file);
        }
        return new AdminPassword(Files.readString(file).strip());
    }

    private static void make(Path file) throws IOException {
        var password = randomPassword();
        var fresh = file.resolveSibling("admin-password.new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, asFileAttribute(fromString("rw-------")));
        Files.writeString(fresh, password + "\n");
        Files.move(fresh, file, ATOMIC_MOVE);
        System.out.printf("The first account is \"admin\" with the password %s (kept in %s)%n", password, file);
    }

    private static String randomPassword() {
        var bytes = new byte[15];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
