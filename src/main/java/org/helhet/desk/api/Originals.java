package org.helhet.desk.api;

import java.util.Map;
import org.helhet.casework.arrival.KeptOriginal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Serves what came in, byte for byte, always as a file to save and never as something that a browser runs. */
final class Originals {

    private static final Map<String, String> HARMLESS = Map.of(
            "message/rfc822", "eml",
            "multipart/form-data", "form",
            "application/x-www-form-urlencoded", "form",
            "application/json", "json",
            "text/plain", "txt");

    private Originals() {}

    static ResponseEntity<byte[]> serve(KeptOriginal original, String name) {
        var type = type(original.contentType());
        var ending = HARMLESS.getOrDefault(type.getType() + "/" + type.getSubtype(), "bin");
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + ending)
                                .build()
                                .toString())
                .body(original.bytes());
    }

    private static MediaType type(String said) {
        try {
            var type = MediaType.parseMediaType(said);
            return HARMLESS.containsKey(type.getType() + "/" + type.getSubtype())
                    ? type
                    : MediaType.APPLICATION_OCTET_STREAM;
        } catch (InvalidMediaTypeException none) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }
}
