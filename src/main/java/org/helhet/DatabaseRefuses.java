package org.helhet;

import java.sql.SQLException;

/** The outside database cannot be used. */
class DatabaseRefuses extends RuntimeException {

    DatabaseRefuses(DatabaseSettings database, SQLException why) {
        super("The database %s cannot be used: %s".formatted(database, why.getMessage()), why);
    }

    DatabaseRefuses(DatabaseSettings database, int version) {
        super("The database %s is PostgreSQL %d; Helhet needs 15 or newer.".formatted(database, version));
    }
}
