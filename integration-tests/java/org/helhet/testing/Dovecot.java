package org.helhet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A Dovecot of our own on loopback: IMAP and POP3 on free ports, any user with the password {@code secret}, mail kept in Maildirs. */
final class Dovecot implements MailServer {

    private final Path home;
    private final int imapPort = Ports.free();
    private final int pop3Port = Ports.free();

    private Dovecot(Path home) {
        this.home = home;
    }

    /** Whether this machine has Dovecot and we may start it, which takes root. */
    static boolean isHere() {
        return Files.isExecutable(Path.of("/usr/sbin/dovecot")) && "root".equals(System.getProperty("user.name"));
    }

    static Dovecot start() {
        try {
            Path home = Files.createTempDirectory("dovecot");
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxrwxrwx"));
            Files.createDirectory(home.resolve("mail"));
            Files.setPosixFilePermissions(home.resolve("mail"), PosixFilePermissions.fromString("rwxrwxrwx"));
            var dovecot = new Dovecot(home);
            Files.writeString(home.resolve("dovecot.conf"), dovecot.configuration());
            dovecot.restart();
            return dovecot;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int imapPort() {
        return imapPort;
    }

    @Override
    public int pop3Port() {
        return pop3Port;
    }

    private void restart() {
        run("dovecot", "-c", home + "/dovecot.conf");
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> answers(imapPort) && answers(pop3Port));
    }

    private void stop() {
        run("doveadm", "-c", home + "/dovecot.conf", "stop");
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> !answers(imapPort));
    }

    /** As files, byte for byte, as a delivery agent would. */
    @Override
    public void deliver(String user, List<byte[]> mails) {
        try {
            Path fresh =
                    Files.createDirectories(home.resolve("mail").resolve(user).resolve("new"));
            Files.createDirectories(fresh.resolveSibling("cur"));
            Files.createDirectories(fresh.resolveSibling("tmp"));
            for (byte[] mail : mails) {
                Files.write(fresh.resolve("%d.%d.test".formatted(System.currentTimeMillis(), System.nanoTime())), mail);
            }
            run(
                    "chown",
                    "-R",
                    "nobody:nogroup",
                    home.resolve("mail").resolve(user).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long count(String user, String folder) {
        Path maildir = home.resolve("mail").resolve(user);
        Path place = "INBOX".equals(folder) ? maildir : maildir.resolve("." + folder);
        return Stream.of("new", "cur")
                .mapToLong(part -> filesIn(place.resolve(part)))
                .sum();
    }

    @Override
    public void close() {
        stop();
    }

    private static long filesIn(Path folder) {
        String[] names = folder.toFile().list();
        return names == null ? 0 : names.length;
    }

    private String configuration() {
        return """
                base_dir = %1$s/run
                state_dir = %1$s/run
                log_path = %1$s/dovecot.log
                protocols = imap pop3
                listen = 127.0.0.1
                ssl = no
                disable_plaintext_auth = no
                first_valid_uid = 1
                mail_uid = nobody
                mail_gid = nogroup
                mail_location = maildir:%1$s/mail/%%u
                passdb {
                  driver = static
                  args = password=%2$s
                }
                userdb {
                  driver = static
                  args = home=%1$s/mail/%%u
                }
                namespace inbox {
                  inbox = yes
                }
                service imap-login {
                  inet_listener imap {
                    port = %3$d
                  }
                  inet_listener imaps {
                    port = 0
                  }
                }
                service pop3-login {
                  inet_listener pop3 {
                    port = %4$d
                  }
                  inet_listener pop3s {
                    port = 0
                  }
                }
                """.formatted(home, PASSWORD, imapPort, pop3Port);
    }

    private static boolean answers(int port) {
        try (var socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    private static void run(String... command) {
        try {
            int exit = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IllegalStateException("%s ended with %d".formatted(String.join(" ", command), exit));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
