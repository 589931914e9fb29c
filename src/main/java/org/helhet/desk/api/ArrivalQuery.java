package org.helhet.desk.api;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Objects;
import org.helhet.casework.arrival.ArrivalFilter;
import org.helhet.casework.arrival.ArrivalKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Which arrivals a list shall show; what is absent means any. */
record ArrivalQuery(
        @Nullable String mailbox,
        @Nullable String messageId,
        @Nullable String sha256,
        @Nullable String kind,
        @Nullable String since) {

    ArrivalFilter filter(Times times) {
        return new ArrivalFilter(said(mailbox), said(messageId), said(sha256), kindWord(), since(times));
    }

    private String kindWord() {
        var word = said(kind);
        if (!word.isEmpty()
                && Arrays.stream(ArrivalKind.values())
                        .noneMatch(one -> one.word().equals(word))) {
            throw refused(
                    "kind",
                    "\"%s\" is not one of %s.".formatted(word, Words.of(ArrivalKind.values(), ArrivalKind::word)));
        }
        return word;
    }

    // in an address a plus sign that is not encoded is a blank
    private @Nullable Instant since(Times times) {
        var written = said(since).replace(' ', '+');
        return written.isEmpty()
                ? null
                : times.read(written, LocalTime.MIN)
                        .orElseThrow(() -> refused(
                                "since", "\"%s\" is no time; one looks like %s.".formatted(written, Times.EXAMPLE)));
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static Refused refused(String field, String message) {
        return new Refused(HttpStatus.BAD_REQUEST, field, message);
    }
}
