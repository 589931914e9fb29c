package org.helhet;

import org.helhet.postgres.PostgresCannotStart;
import org.helhet.rulebook.RulesBroken;
import org.helhet.rulebook.table.FolderUnreadable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Turns what stops the start into one clear message without a stack trace. */
class StartRefusals implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var advice = adviceFor(cause);
            if (!advice.isEmpty()) {
                return new FailureAnalysis(cause.getMessage(), advice, cause);
            }
        }
        return null;
    }

    private static String adviceFor(Throwable cause) {
        return switch (cause) {
            case WrongSettings wrong ->
                "Set what is named above, as an environment variable, as --name=value, or in a"
                        + " file application.yaml beside the program. The README lists all settings."
                        + " To try Helhet without any, start it with --helhet.demo=true.";
            case PostgresCannotStart postgres ->
                "Or give this Helhet a folder of its own (helhet.data, HELHET_DATA),"
                        + " or an outside PostgreSQL 15 or newer (helhet.database.url, HELHET_DATABASE_URL).";
            case DatabaseRefuses database ->
                "Check helhet.database.url, .user and .password (HELHET_DATABASE_URL, _USER, _PASSWORD)"
                        + " and whether that server runs, or leave the url out for the embedded database.";
            case RulesBroken rules ->
                "Mend the rows named above and start again; \"check\" with the folder's name looks without starting.";
            case FolderUnreadable folder ->
                "Name the folder with the rules (helhet.rules, HELHET_RULES), or leave it out: then ./rules is used,"
                        + " and filled with the default rulebook if it is not there.";
            default -> "";
        };
    }
}
