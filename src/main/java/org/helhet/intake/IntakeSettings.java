package org.helhet.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.springframework.util.unit.DataSize;

/**
 * What comes in by mail, and how much of it is kept.
 *
 * @param ownAddresses addresses that are ours, in small letters: mail from one of them is never answered
 * @param maxSize what is larger is cut, and the complaint says so
 * @param routes folder of routes of one's own; may be absent
 */
public record IntakeSettings(List<Mailbox> mailboxes, Set<String> ownAddresses, DataSize maxSize, Path routes) {

    public IntakeSettings {
        mailboxes = List.copyOf(mailboxes);
        ownAddresses = Set.copyOf(ownAddresses);
    }
}
