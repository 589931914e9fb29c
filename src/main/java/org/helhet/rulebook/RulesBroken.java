package org.helhet.rulebook;

import java.nio.file.Path;

/** The rules in a folder could leave a complaint without an owner, a promise or a message; the message tells every finding. */
public class RulesBroken extends RuntimeException {

    public RulesBroken(Path folder, String report) {
        super("The rules in %s cannot be used.%n%n%s"
                .formatted(folder.toAbsolutePath().normalize(), report));
    }
}
