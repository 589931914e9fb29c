package org.helhet.casework;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.helhet.complaint.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How many open complaints each person owns and who is away. Counted anew every few seconds, and only as far as matters
 * to anybody's capacity, so that a million open complaints cost the next one nothing.
 */
@Repository
public class Workload {

    private static final Duration FRESH = Duration.ofSeconds(5);

    /** As it was counted, and what was taken on since. */
    public record Load(Map<PersonId, Integer> open, Set<PersonId> away, Instant countedAt) {

        boolean isFreshAt(Instant now) {
            return Duration.between(countedAt, now).abs().compareTo(FRESH) < 0;
        }
    }

    private record Counted(PersonId id, int open, boolean away) {}

    private final JdbcClient jdbc;
    private volatile @Nullable Load latest;

    Workload(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Load at(Instant now) {
        var load = latest;
        return load != null && load.isFreshAt(now) ? load : countAgain(now);
    }

    /** Somebody has left, gone away or come back: count again. */
    public void forget() {
        latest = null;
    }

    /** One more is hers, before it is counted. */
    public void takesOn(PersonId owner) {
        var load = latest;
        if (load != null) {
            load.open().merge(owner, 1, Integer::sum);
        }
    }

    private synchronized Load countAgain(Instant now) {
        var load = latest;
        if (load == null || !load.isFreshAt(now)) {
            load = count(now);
            latest = load;
        }
        return load;
    }

    private Load count(Instant now) {
        var counted = jdbc.sql("""
                        select person.id,
                               (select count(*)
                                  from (select from complaint
                                         where owner_id = person.id and status <> 'closed' limit 100) counted) as open,
                               exists (select from absence
                                        where person_id = person.id and away_from <= :now and away_to > :now)
                                   or left_at is not null as away
                          from person
                         where active or left_at is not null
                         order by id
                        """)
                .param("now", Row.at(now))
                .query((row, number) ->
                        new Counted(new PersonId(row.getString("id")), row.getInt("open"), row.getBoolean("away")))
                .list();
        var open = counted.stream().filter(it -> it.open() > 0).collect(toMap(Counted::id, Counted::open));
        var away = counted.stream().filter(Counted::away).map(Counted::id).collect(toUnmodifiableSet());
        return new Load(new ConcurrentHashMap<>(open), away, now);
    }
}
