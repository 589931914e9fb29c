package org.helhet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running Helhet as the first account sees it over HTTP. */
public abstract class Api {

    static final String PASSWORD = "a password for tests";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    Api(String port) {
        this.address = "http://127.0.0.1:" + port;
    }

    public JsonNode get(String path) {
        return JSON.readTree(bytes(path));
    }

    public byte[] bytes(String path) {
        return send(request(path).GET()).body();
    }

    /** As people read it. */
    public String text(String path) {
        var answer = send(request(path).header("Accept", "text/plain").GET());
        return new String(answer.body(), StandardCharsets.UTF_8);
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

    public HttpResponse<byte[]> send(String path, String contentType, byte[] body, String accept) {
        return send(request(path)
                .header("Content-Type", contentType)
                .header("Accept", accept)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    /** As another account, with nothing in the body. */
    public HttpResponse<byte[]> postWithKey(String key, String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + key)
                .POST(BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path) {
        String account = Base64.getEncoder().encodeToString(("admin:" + PASSWORD).getBytes());
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Basic " + account);
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
