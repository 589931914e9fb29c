package org.helhet.desk.api;

import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.helhet.casework.file.ComplaintFilter;
import org.jspecify.annotations.Nullable;

/** Which complaints a list shall show; what is absent means any. */
record ComplaintQuery(
        @Nullable @Pattern(regexp = "|open|decided|closed", message = "A status is open, decided or closed.")
        String status,

        @Nullable String owner,
        @Nullable String topic,
        @Nullable String messageId,
        @Nullable String sha256,
        @Nullable String q,
        @Nullable Boolean overdue) {

    ComplaintFilter filter() {
        return new ComplaintFilter(
                said(status),
                said(owner),
                said(topic),
                said(messageId),
                said(sha256),
                said(q),
                Boolean.TRUE.equals(overdue));
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
