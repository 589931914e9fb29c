package org.helhet.intake;

import java.util.Set;

/** What the header of one part of a mail says about it. */
record Part(String type, Parameters contentType, Parameters disposition, boolean isWholeMail) {

    private static final Set<String> FILES = Set.of(
            "text/calendar",
            "text/x-vcalendar",
            "text/vcard",
            "text/x-vcard",
            "text/directory",
            "text/csv",
            "text/xml",
            "text/css",
            "text/javascript",
            "text/rtf");
    private static final Set<String> REPORTS = Set.of(
            "message/delivery-status",
            "message/global-delivery-status",
            "message/disposition-notification",
            "message/global-disposition-notification",
            "message/feedback-report",
            "text/rfc822-headers",
            "text/rfc822-header",
            "message/global-headers");

    private static final Set<String> SEALS = Set.of(
            "application/pgp-signature",
            "application/pgp-encrypted",
            "application/pkcs7-signature",
            "application/x-pkcs7-signature");

    static Part of(Headers headers, String type, boolean isWholeMail) {
        return new Part(
                type,
                Parameters.of(headers.first("content-type")),
                Parameters.of(headers.first("content-disposition")),
                isWholeMail);
    }

    /** The file name as the sender wrote it, "" where there is none. */
    String name() {
        var name = disposition.get("filename");
        return name.isBlank() ? contentType.get("name") : name;
    }

    String charset() {
        return contentType.get("charset");
    }

    boolean isHtml() {
        return type.equals("text/html") || type.equals("application/xhtml+xml");
    }

    boolean isMail() {
        return type.equals("message/rfc822") || type.equals("message/global");
    }

    /** Written by a mail system about a mail of ours. */
    boolean isReport() {
        return REPORTS.contains(type);
    }

    boolean isTnef() {
        return type.equals("application/ms-tnef")
                || type.equals("application/vnd.ms-tnef")
                || name().equalsIgnoreCase("winmail.dat");
    }

    boolean isText() {
        return isHtml() || type.startsWith("text/") && !FILES.contains(type);
    }

    /** To be read in place: a text that is no file, or the text that is all of the mail. */
    boolean isShown() {
        return isText() && (isWholeMail || !disposition.value().equals("attachment"));
    }

    /** A file: whatever has a name, and what is not read in place, unless it is there for mail programs alone. */
    boolean isListed(boolean unnamedToo) {
        var named = !name().isBlank() || disposition.value().equals("attachment");
        return !isReport() && (named || unnamedToo && !isShown() && !SEALS.contains(type));
    }
}
