package org.helhet.casework;

import static org.helhet.casework.CaseworkUnderTest.MONDAY_09_00;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.helhet.casework.arrival.OriginalReader;
import org.helhet.complaint.Channel;
import org.helhet.complaint.Complainant;

/** A mail that speaks for itself: each one is another mail, unless it says otherwise. */
public record TestMail(
        String mailbox,
        String uid,
        String messageId,
        String from,
        String subject,
        String text,
        List<String> references,
        Kind kind) {

    private enum Kind {
        PERSON,
        LIST,
        MACHINE,
        BOUNCE,
        BROKEN,
        ENDLESS
    }

    private static final AtomicLong NUMBER = new AtomicLong();

    public static TestMail aMail() {
        var number = String.valueOf(NUMBER.incrementAndGet());
        return new TestMail(
                "complaints@company.example",
                number,
                "<" + number + "@customer.example>",
                "eva@customer.example",
                "My parcel",
                "It has not come.",
                List.of(),
                Kind.PERSON);
    }

    public TestMail in(String otherMailbox) {
        return new TestMail(otherMailbox, uid, messageId, from, subject, text, references, kind);
    }

    TestMail fetchedAgainAs(String otherUid) {
        return new TestMail(mailbox, otherUid, messageId, from, subject, text, references, kind);
    }

    TestMail withMessageId(String other) {
        return new TestMail(mailbox, uid, other, from, subject, text, references, kind);
    }

    public TestMail from(String other) {
        return new TestMail(mailbox, uid, messageId, other, subject, text, references, kind);
    }

    public TestMail about(String otherSubject) {
        return new TestMail(mailbox, uid, messageId, from, otherSubject, text, references, kind);
    }

    public TestMail saying(String other) {
        return new TestMail(mailbox, uid, messageId, from, subject, other, references, kind);
    }

    public TestMail answering(String ourMessageId) {
        return new TestMail(mailbox, uid, messageId, from, subject, text, List.of(ourMessageId), kind);
    }

    TestMail byAList() {
        return as(Kind.LIST);
    }

    public TestMail byAMachine() {
        return as(Kind.MACHINE);
    }

    public TestMail thatBounced() {
        return as(Kind.BOUNCE);
    }

    TestMail thatCannotBeRead() {
        return as(Kind.BROKEN);
    }

    TestMail nestedWithoutEnd() {
        return as(Kind.ENDLESS);
    }

    byte[] bytes() {
        return (from + "\n" + subject + "\n\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    public Original original() {
        var bytes = bytes();
        return new Original(Channel.MAIL, mailbox, "7", uid, "", "message/rfc822", bytes, bytes.length, MONDAY_09_00);
    }

    /** The same as a call of the API that can be repeated. */
    public Original original(String idempotencyKey) {
        var bytes = bytes();
        return new Original(
                Channel.API, "", "", "", idempotencyKey, "application/json", bytes, bytes.length, MONDAY_09_00);
    }

    /** Read together with what somebody said beside the text. */
    public OriginalReader reader(Said said) {
        return bytes -> new Arrival.FromCustomer(content(said), true);
    }

    public OriginalReader reader() {
        return bytes -> switch (kind) {
            case PERSON -> new Arrival.FromCustomer(content(), true);
            case LIST -> new Arrival.FromCustomer(content(), false);
            case MACHINE -> new Arrival.Automatic(content());
            case BOUNCE -> new Arrival.DeliveryFailure(content());
            case ENDLESS -> reader().read(bytes);
            case BROKEN -> throw new IllegalStateException("no boundary");
        };
    }

    private Content content() {
        return content(Said.nothing());
    }

    private Content content(Said said) {
        return new Content(
                new Complainant("Eva", from, ""),
                subject,
                text,
                text,
                false,
                "sv",
                List.of(new Attachment("photo.jpg", "image/jpeg", 3)),
                messageId,
                references,
                Text.sha256(bytes()),
                said,
                "");
    }

    private TestMail as(Kind other) {
        return new TestMail(mailbox, uid, messageId, from, subject, text, references, other);
    }
}
