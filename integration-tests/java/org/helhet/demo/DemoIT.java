package org.helhet.demo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.Folder;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Properties;
import org.helhet.HelhetApplication;
import org.helhet.desk.AdminPassword;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

class DemoIT {

    @TempDir
    private static Path data;

    private static ServletWebServerApplicationContext helhet;
    private static DemoMailSettings mail;

    @BeforeAll
    static void start() throws IOException {
        mail = new DemoMailSettings(freePort(), freePort());
        helhet = (ServletWebServerApplicationContext) SpringApplication.run(
                HelhetApplication.class,
                "--helhet.demo=true",
                "--server.port=0",
                "--helhet.data=" + data,
                "--helhet.demo-mail.smtp-port=" + mail.smtpPort(),
                "--helhet.demo-mail.imap-port=" + mail.imapPort());
    }

    @AfterAll
    static void stopsTheDatabaseAfterEverythingElse() {
        helhet.close();
        assertThat(data.resolve("postgres/server.log")).content().endsWith("database system is shut down\n");
    }

    @Test
    void theClockGoesOnByAsMuchAsAskedForEverybody() throws Exception {
        var clock = helhet.getBean(Clock.class);
        var before = clock.instant();

        assertThat(moveClock("{\"advance\":\"PT4H\"}").statusCode()).isEqualTo(200);

        assertThat(clock.instant()).isAfterOrEqualTo(before.plus(Duration.ofHours(4)));
    }

    @Test
    void theClockCanBeSetToATime() throws Exception {
        assertThat(moveClock("{\"to\":\"2030-01-07T09:00:00+01:00\"}").body())
                .startsWith("{\"now\":\"2030-01-07T08:00:0");
        assertThat(helhet.getBean(Clock.class).instant()).isAfterOrEqualTo(Instant.parse("2030-01-07T08:00:00Z"));
    }

    @Test
    void aMoveThatIsNoneIsAProblemThatNamesItsField() throws Exception {
        var answer = moveClock("{\"advance\":\"soon\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"errors\":[{", "\"field\":\"advance\"");
    }

    @Test
    void thisMachineAloneReachesIt() {
        var tomcat = ((TomcatWebServer) helhet.getWebServer()).getTomcat();

        assertThat(tomcat.getConnector().getProperty("address")).hasToString("localhost/127.0.0.1");
    }

    @Test
    void thePasswordLiesInTheDataFolderForItsOwnerAlone() throws Exception {
        var file = data.resolve("admin-password");

        assertThat(Files.readString(file).strip()).isEqualTo(password());
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(fromString("rw-------"));
    }

    @Test
    void everyAddressHasAMailboxThatKeepsTheOctetsAsTheyCame() throws Exception {
        var mimeMessage =
                "From: a@example.com\r\nSubject: F\u00e4rgen \u00e4r fel\r\n\r\nbl\u00e5\r\n".getBytes(ISO_8859_1);
        send("anybody@example.com", mimeMessage);

        assertThat(new String(newestFor("anybody@example.com"), ISO_8859_1))
                .endsWith("Subject: F\u00e4rgen \u00e4r fel\r\n\r\nbl\u00e5");
    }

    private static HttpResponse<String> moveClock(String json) throws Exception {
        var credentials = Base64.getEncoder().encodeToString(("admin:" + password()).getBytes(ISO_8859_1));
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/api/demo/clock".formatted(webPort())))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static String password() {
        return helhet.getBean(AdminPassword.class).value();
    }

    private static int webPort() {
        return helhet.getWebServer().getPort();
    }

    private static void send(String to, byte[] octets) throws Exception {
        var session = Session.getInstance(new Properties());
        var message = new MimeMessage(session, new ByteArrayInputStream(octets));
        try (var transport = session.getTransport("smtp")) {
            transport.connect(DemoMailSettings.HOST, mail.smtpPort(), "", "");
            transport.sendMessage(message, new Address[] {new InternetAddress(to)});
        }
    }

    private static byte[] newestFor(String address) throws Exception {
        try (var store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect(DemoMailSettings.HOST, mail.imapPort(), address, "any");
            var inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            var octets = new ByteArrayOutputStream();
            inbox.getMessage(inbox.getMessageCount()).writeTo(octets);
            return octets.toByteArray();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
