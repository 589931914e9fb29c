package org.helhet.rulebook.rows;

import java.util.Set;
import org.helhet.complaint.CustomerType;
import org.helhet.complaint.PersonId;
import org.jspecify.annotations.Nullable;

/** A customer we know by number; mail addresses and domains in lower case. */
public record CustomerRow(
        int row,
        String number,
        String name,
        Set<String> mailDomains,
        Set<String> mails,
        CustomerType type,
        @Nullable PersonId accountOwner,
        String country,
        String language) {}
