package org.helhet.casework;

/** Something that came with the text; its bytes stay in the original. {@code size} is in octets, decoded. */
public record Attachment(String name, String contentType, long size) {

    public Attachment {
        name = Text.clean(name);
        contentType = Text.clean(contentType);
    }
}
