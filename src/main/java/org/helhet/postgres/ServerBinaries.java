package org.helhet.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL's programs, unpacked from the class path once per version into the folder {@code server}. */
final class ServerBinaries {

    private static final Logger LOG = LoggerFactory.getLogger(ServerBinaries.class);
    private static final Map<String, String> ARCHIVES = Map.of(
            "amd64", "/postgres-linux-x86_64.txz",
            "x86_64", "/postgres-linux-x86_64.txz",
            "aarch64", "/postgres-linux-arm_64.txz");

    private ServerBinaries() {}

    /** Answers the folder of the programs. */
    static Path unpack(Path home) throws IOException {
        var archive = archive(home);
        var server = home.resolve("server");
        var marker = server.resolve("unpacked-from");
        var origin = origin(archive);
        if (Files.exists(marker) && Files.readString(marker).equals(origin)) {
            return server.resolve("bin");
        }
        LOG.info("Unpacking PostgreSQL into {}", server);
        var fresh = home.resolve("server.new");
        FileSystemUtils.deleteRecursively(fresh);
        unpack(archive, fresh);
        Files.writeString(fresh.resolve(marker.getFileName()), origin);
        FileSystemUtils.deleteRecursively(server);
        Files.move(fresh, server);
        return server.resolve("bin");
    }

    private static URL archive(Path home) {
        var system = System.getProperty("os.name");
        var processor = System.getProperty("os.arch");
        var name = ARCHIVES.get(processor);
        var archive = name == null || !system.equals("Linux") ? null : ServerBinaries.class.getResource(name);
        if (archive == null) {
            throw new PostgresCannotStart(home, "there is none for %s on %s here.".formatted(system, processor));
        }
        return archive;
    }

    /** Name and size tell one version's archive from another's without reading 15 MB at each start. */
    private static String origin(URL archive) throws IOException {
        var path = archive.getPath();
        return path.substring(path.lastIndexOf('/') + 1) + " "
                + archive.openConnection().getContentLengthLong();
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (InputStream in = archive.openStream();
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(in)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, target.resolve(entry.getName()));
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(target.getParent());
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(target.getParent());
            Files.copy(content, target);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
