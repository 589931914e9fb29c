package org.helhet.desk;

/** A file that came with a form; its bytes stay in the original. {@code digest} tells it from another of the same name and size. */
record SentFile(String name, String contentType, long size, String digest) {}
