package org.helhet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.helhet.HelhetApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole program, started in this JVM on a free port and a fresh database, and spoken to from outside over HTTP. */
public final class Helhet implements AutoCloseable {

    private static final String PASSWORD = "a password for tests";
    private static final String[] NEEDED = {
        "server.port=0",
        "helhet.admin-password=" + PASSWORD,
        "helhet.rules=" + Path.of("rules").toAbsolutePath(),
        "helhet.smtp.host=127.0.0.1",
        "helhet.smtp.port=9",
        "helhet.smtp.from=complaints@nordpaket.example"
    };
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();

    private Helhet(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** With these settings, such as {@code helhet.smtp.port=2525}, beside the ones every test needs. */
    public static Helhet start(String... settings) {
        var byName = new LinkedHashMap<String, String>();
        Stream.of(NEEDED, TestDatabase.freshSettings(), settings)
                .flatMap(Stream::of)
                .forEach(setting -> byName.put(setting.split("=", 2)[0], "--" + setting));
        return new Helhet(
                SpringApplication.run(HelhetApplication.class, byName.values().toArray(String[]::new)));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public String url(String path) {
        return "http://127.0.0.1:%s%s".formatted(context.getEnvironment().getProperty("local.server.port"), path);
    }

    /** What the API answers to the first account. */
    public JsonNode get(String path) {
        return JSON.readTree(send(request(path).GET()).body());
    }

    public byte[] bytes(String path) {
        return send(request(path).GET()).body();
    }

    /** All pages of a list. */
    public List<JsonNode> all(String path) {
        var items = new ArrayList<JsonNode>();
        String separator = path.contains("?") ? "&" : "?";
        JsonNode page = get(path + separator + "page=0&size=200");
        for (int number = 1; !page.get("items").isEmpty(); number++) {
            page.get("items").forEach(items::add);
            page = get(path + separator + "page=" + number + "&size=200");
        }
        return items;
    }

    public HttpResponse<byte[]> post(String path, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    @Override
    public void close() {
        context.close();
    }

    private HttpRequest.Builder request(String path) {
        String account = Base64.getEncoder().encodeToString(("admin:" + PASSWORD).getBytes());
        return HttpRequest.newBuilder(URI.create(url(path))).header("Authorization", "Basic " + account);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
