package org.helhet.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.helhet.HelhetApplication;
import org.helhet.desk.AdminPassword;
import org.helhet.testing.Ports;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo as somebody meets it who follows the README: mails, links in mails, the API and the clock. */
final class DemoUnderTest implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("http\\S+/l/\\S+");

    private final HttpClient http = HttpClient.newHttpClient();
    private final DemoMailSettings mail = new DemoMailSettings(Ports.free(), Ports.free());
    private final ServletWebServerApplicationContext helhet;
    private final String address;

    DemoUnderTest(Path data) {
        int port = Ports.free();
        address = "http://localhost:" + port;
        helhet = (ServletWebServerApplicationContext) SpringApplication.run(
                HelhetApplication.class,
                "--helhet.demo=true",
                "--server.port=" + port,
                "--helhet.data=" + data,
                "--helhet.base-url=" + address,
                "--helhet.demo-mail.smtp-port=" + mail.smtpPort(),
                "--helhet.demo-mail.imap-port=" + mail.imapPort());
    }

    void clock(String to) {
        post("demo/clock", "{\"to\":\"%s\"}".formatted(to));
    }

    JsonNode get(String path) {
        return JsonMapper.shared().readTree(send(api(path).GET()));
    }

    String text(String path) {
        return send(api(path).header("Accept", "text/plain").GET());
    }

    JsonNode post(String path, String json) {
        return JsonMapper.shared()
                .readTree(send(
                        api(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json))));
    }

    void put(String path, String json) {
        send(api(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
    }

    /** As a browser without an account does it. */
    String press(String link, String action, String words) {
        var form = "action=%s&words=%s".formatted(action, URLEncoder.encode(words, UTF_8));
        return send(HttpRequest.newBuilder(URI.create(link))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    void send(String from, String subject, String text) throws Exception {
        var properties = new Properties();
        properties.put("mail.smtp.host", DemoMailSettings.HOST);
        properties.put("mail.smtp.port", Integer.toString(mail.smtpPort()));
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(InternetAddress.parse(from)[0]);
        message.setRecipients(Message.RecipientType.TO, DemoMailSettings.ADDRESS);
        message.setSubject(subject, "UTF-8");
        message.setText(text, "UTF-8");
        Transport.send(message);
    }

    /** The link in the newest mail to somebody that says these words. */
    String link(String to, String words) {
        var found = LINK.matcher(mail(to, words));
        if (!found.find()) {
            throw new AssertionError("No link in the mail to " + to);
        }
        return found.group();
    }

    /** The newest mail to somebody that says these words, once it is there. */
    String mail(String to, String words) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollDelay(Duration.ZERO)
                .until(
                        () -> mails(to).reversed().stream()
                                .filter(text -> text.contains(words))
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    private List<String> mails(String to) throws Exception {
        try (var store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect(DemoMailSettings.HOST, mail.imapPort(), to, "any");
            var inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            var texts = new ArrayList<String>();
            for (var message : inbox.getMessages()) {
                texts.add(message.getContent().toString());
            }
            return texts;
        }
    }

    private HttpRequest.Builder api(String path) {
        var password = helhet.getBean(AdminPassword.class).value();
        return HttpRequest.newBuilder(URI.create(address + "/api/" + path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(("admin:" + password).getBytes(UTF_8)));
    }

    private String send(HttpRequest.Builder request) {
        var answer =
                http.sendAsync(request.build(), BodyHandlers.ofString(UTF_8)).join();
        if (answer.statusCode() >= 300) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    @Override
    public void close() {
        http.close();
        helhet.close();
    }
}
