package org.helhet;

import java.sql.SQLException;

/** The outside database cannot be used. */
class DatabaseRefuses extends RuntimeException {

    DatabaseRefuses(String url, SQLException why) {
        super("The database %s cannot be used: %s".formatted(url, why.getMessage()), why);
    }

    DatabaseRefuses(String url, int version) {
        super("The database %s is PostgreSQL %d; Helhet needs 15 or newer.".formatted(url, version));
    }
}
