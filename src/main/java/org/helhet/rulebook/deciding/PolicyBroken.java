package org.helhet.rulebook.deciding;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.kie.api.builder.Message;

/** The fixed rules do not compile; the message tells the programmer each fault with its file and line. */
class PolicyBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PolicyBroken(List<Message> faults) {
        super(faults.stream()
                .map(fault -> "%s, line %d: %s".formatted(fault.getPath(), fault.getLine(), fault.getText()))
                .collect(joining("\n", "The rules of rules/policy do not compile.\n", "")));
    }
}
