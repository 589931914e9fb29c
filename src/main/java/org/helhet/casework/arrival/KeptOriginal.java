package org.helhet.casework.arrival;

/** What came in, byte for byte; {@code size} is greater than the length of {@code bytes} when it was cut at the limit. */
public record KeptOriginal(String contentType, long size, byte[] bytes) {}
