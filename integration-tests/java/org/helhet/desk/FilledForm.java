package org.helhet.desk;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The form as a browser sends it, with a boundary of its own each time. */
final class FilledForm {

    private static final Pattern TICKET = Pattern.compile("name=\"ticket\"[^>]*value=\"([^\"]+)\"");
    private static int boundaries;

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final ByteArrayOutputStream files = new ByteArrayOutputStream();

    private FilledForm(String ticket) {
        fields.put("ticket", ticket);
    }

    /** A form that was opened in a browser. */
    static FilledForm opened(Caller customer) {
        return onPage(customer.get("/"));
    }

    /** The form on a page that came back; what was typed is not in it. */
    static FilledForm onPage(HttpResponse<String> page) {
        var ticket = TICKET.matcher(page.body());
        return ticket.find() ? new FilledForm(ticket.group(1)) : new FilledForm("");
    }

    static FilledForm withoutOpening() {
        return new FilledForm("");
    }

    FilledForm with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    String field(String name) {
        return fields.get(name);
    }

    FilledForm attaching(String name, byte[] content) {
        files.writeBytes(("--BOUNDARY\r\nContent-Disposition: form-data; name=\"attachments\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        files.writeBytes(content);
        files.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }

    byte[] bytes(String boundary) {
        var body = new StringBuilder();
        fields.forEach((name, value) -> body.append(
                "--BOUNDARY\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(name, value)));
        body.append(files.toString(StandardCharsets.ISO_8859_1)).append("--BOUNDARY--\r\n");
        return body.toString().replace("BOUNDARY", boundary).getBytes(StandardCharsets.UTF_8);
    }

    HttpResponse<String> send(Caller customer, String... headers) {
        var boundary = "----boundary" + boundaries++;
        var all = new ArrayList<>(List.of(headers));
        all.add("Content-Type");
        all.add("multipart/form-data; boundary=" + boundary);
        return customer.send("POST", "/", bytes(boundary), all.toArray(String[]::new));
    }
}
