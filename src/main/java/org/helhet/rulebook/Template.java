package org.helhet.rulebook;

/** A message of {@code messages/<language>/<name>.txt}, with its placeholders still in it. */
record Template(Language language, String name, String subject, String body) {}
