package org.helhet.desk.api;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.helhet.casework.Attachment;
import org.helhet.casework.Content;
import org.helhet.casework.Said;
import org.helhet.complaint.Channel;
import org.helhet.complaint.Complainant;
import org.helhet.decision.NeedBy;
import org.helhet.desk.CleanText;
import org.jspecify.annotations.Nullable;

/** Reads a complaint that a program or a colleague hands in by {@code POST /api/complaints}. */
final class ComplaintCall {

    private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(17, 0);
    private static final int CLOCKS_DIFFER_SECONDS = 300;

    private ComplaintCall() {}

    /** Refuses with every fault at once. */
    static Content read(Fields call, Times times, Instant now) {
        var text = text(call);
        call.check(!text.isEmpty(), "text", "Say what the customer complains about: the text is missing.");
        var content = new Content(
                from(call.object("from")),
                line(call, "subject"),
                text,
                text,
                false,
                language(call),
                call.objects("attachments").stream()
                        .map(ComplaintCall::attachment)
                        .toList(),
                "",
                List.of(),
                "",
                said(call, times, now),
                "");
        call.refuseFaults();
        return content;
    }

    static String text(Fields call) {
        return CleanText.lines(call.text("text"));
    }

    static Complainant from(Fields from) {
        var email = line(from, "email");
        from.check(email.isEmpty() || email.matches("\\S+@\\S+"), "email", "This is no mail address.");
        return new Complainant(line(from, "name"), email, line(from, "phone"));
    }

    static @Nullable NeedBy needBy(Fields call, Times times) {
        var at = call.time("needBy", times, CLOSE_OF_BUSINESS);
        return at == null ? null : new NeedBy(at, call.text("needBy"));
    }

    static @Nullable Channel channel(Fields call) {
        return call.word("channel", Channel::of, Words.of(Channel.values(), Channel::word));
    }

    static String language(Fields call) {
        var language = call.text("language");
        call.check(language.matches("|[a-z]{2}"), "language", "This is no ISO 639-1 code, such as sv.");
        return language;
    }

    /** When anyone first heard it: it may be long ago, and is not in the future. */
    static @Nullable Instant receivedAt(Fields call, Times times, Instant now) {
        var at = call.time("receivedAt", times, LocalTime.NOON);
        if (at == null || !at.isAfter(now)) {
            return at;
        }
        call.check(!at.isAfter(now.plusSeconds(CLOCKS_DIFFER_SECONDS)), "receivedAt", "This is in the future.");
        return now;
    }

    static String line(Fields call, String name) {
        return CleanText.line(call.text(name));
    }

    private static Said said(Fields call, Times times, Instant now) {
        return new Said(
                channel(call),
                receivedAt(call, times, now),
                line(call, "customerNumber"),
                line(call, "orderNumber"),
                line(call, "area"),
                line(call, "heardBy"),
                needBy(call, times));
    }

    private static Attachment attachment(Fields attachment) {
        return new Attachment(
                line(attachment, "name"), line(attachment, "contentType"), attachment.base64("base64").length);
    }
}
