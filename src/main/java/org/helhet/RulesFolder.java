package org.helhet;

import java.nio.file.Path;

/** Where the rules lie; when this exists, there are some. */
record RulesFolder(Path path) {}
