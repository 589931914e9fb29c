package org.helhet.intake;

/** A file that came with a mail, by a name that is safe to show and to save under; its size is in decoded octets. */
record MailAttachment(String name, String contentType, long size) {}
