package org.helhet.change;

import java.time.Instant;
import java.util.Map;
import org.helhet.change.VersionRegister.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the next version down and moves the pointer to it; only ever called inside the transaction that also says why. */
@Component
class GoingLive {

    private final VersionRegister versions;
    private final ChangeLog log;

    GoingLive(VersionRegister versions, ChangeLog log) {
        this.versions = versions;
        this.log = log;
    }

    Version with(String content, @Nullable Integer base, Said said, Times times) {
        int number = versions.add(content, base, said, times.createdAt(), times.now());
        versions.becomesLive(number, times.lapsesAt());
        var who = said.approver().isEmpty() ? said.author() : said.approver();
        log.write(ChangeLog.What.LIVE, who, content, number, Map.of("reason", said.reason()), times.now());
        return versions.one(Integer.toString(number)).orElseThrow();
    }

    /** @param lapsesAt of an emergency change, else null */
    record Times(Instant createdAt, Instant now, @Nullable Instant lapsesAt) {

        static Times of(Instant now) {
            return new Times(now, now, null);
        }
    }
}
