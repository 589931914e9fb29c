package org.helhet.change;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.helhet.casework.arrival.Casework;
import org.helhet.casework.people.LatestRules;
import org.helhet.reading.Languages;
import org.helhet.rulebook.CheckedRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps this node at the version that is in force; every node does so by itself. */
@Component
public class LiveRules implements LatestRules {

    private final VersionRegister versions;
    private final Contents contents;
    private final Checking checking;
    private final Casework casework;
    private final Languages languages;
    private final AtomicReference<@Nullable InForce> here = new AtomicReference<>();

    LiveRules(VersionRegister versions, Contents contents, Checking checking, Casework casework, Languages languages) {
        this.versions = versions;
        this.contents = contents;
        this.checking = checking;
        this.casework = casework;
        this.languages = languages;
    }

    /** What decides on this node, and what there is to say about it. */
    public record InForce(Version version, CheckedRules rules) {}

    public Optional<InForce> inForce() {
        return Optional.ofNullable(here.get());
    }

    /** Whoever calls this while another call is at it waits until that has come to an end. */
    @Override
    public synchronized void follow() {
        versions.live().filter(live -> live.number() != number()).ifPresent(this::adopt);
    }

    /** The number of the version that decides on this node; 0 before there is one. */
    int number() {
        var now = here.get();
        var number = now == null ? null : now.version().number();
        return number == null ? 0 : number;
    }

    private void adopt(Live live) {
        var version = versions.one(Integer.toString(live.number())).orElseThrow();
        var rules = checking.of(contents.get(live.content()));
        casework.adopt(rules.rulebook(version.name(), languages));
        here.set(new InForce(version, rules));
    }
}
