package org.helhet.desk;

import java.util.List;

/** What somebody typed into the form and sent. What was not said is empty. */
record TypedForm(
        String text,
        String name,
        String email,
        String phone,
        String orderNumber,
        String customerNumber,
        String neededBy,
        List<SentFile> files) {

    static final TypedForm EMPTY = new TypedForm("", "", "", "", "", "", "", List.of());

    static TypedForm of(FormParts parts) {
        return new TypedForm(
                CleanText.lines(parts.field("text")),
                CleanText.line(parts.field("name")),
                CleanText.line(parts.field("email")),
                CleanText.line(parts.field("phone")),
                CleanText.line(parts.field("orderNumber")),
                CleanText.line(parts.field("customerNumber")),
                CleanText.line(parts.field("neededBy")),
                parts.files());
    }
}
