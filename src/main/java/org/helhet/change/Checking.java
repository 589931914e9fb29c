package org.helhet.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.helhet.rulebook.CheckedRules;
import org.helhet.rulebook.table.RuleFiles;
import org.springframework.stereotype.Component;

/** Checks rules as of today, each content once a day; the latest few are remembered. */
@Component
class Checking {

    private static final int REMEMBERED = 4;

    private final Clock clock;
    private final Map<Asked, CheckedRules> latest = new LinkedHashMap<>();

    Checking(Clock clock) {
        this.clock = clock;
    }

    private record Asked(String hash, Map<String, ?> unread, LocalDate today, String inForce) {}

    CheckedRules of(RuleFiles files) {
        var asked = new Asked(files.hash(), files.unread(), LocalDate.now(clock), "");
        return known(asked, () -> CheckedRules.of(files, asked.today()));
    }

    /** As a change of the rules in force. */
    CheckedRules ofChange(RuleFiles files, RuleFiles inForce) {
        var asked = new Asked(files.hash(), files.unread(), LocalDate.now(clock), inForce.hash());
        return known(asked, () -> CheckedRules.ofChange(files, asked.today(), of(inForce)));
    }

    private CheckedRules known(Asked asked, Supplier<CheckedRules> check) {
        synchronized (latest) {
            var known = latest.get(asked);
            if (known != null) {
                return known;
            }
        }
        var checked = check.get();
        remember(asked, checked);
        return checked;
    }

    private void remember(Asked asked, CheckedRules checked) {
        synchronized (latest) {
            latest.put(asked, checked);
            if (latest.size() > REMEMBERED) {
                latest.remove(latest.keySet().iterator().next());
            }
        }
    }
}
