package org.helhet.change;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.helhet.reading.Languages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the latest candidates would have changed, each replayed once against the version in force. */
@Component
class Replays {

    private static final int REMEMBERED = 20;

    private final ObjectProvider<Replay> replay;
    private final Contents contents;
    private final Checking checking;
    private final LiveRules live;
    private final Languages languages;
    private final Map<Asked, Replay.Outcome> latest = new LinkedHashMap<>();

    Replays(ObjectProvider<Replay> replay, Contents contents, Checking checking, LiveRules live, Languages languages) {
        this.replay = replay;
        this.contents = contents;
        this.checking = checking;
        this.live = live;
        this.languages = languages;
    }

    private record Asked(String content, int live, String language) {}

    /** None where nothing can be replayed. */
    synchronized Optional<Replay.Outcome> of(Candidate candidate, Locale reader) {
        var asked = new Asked(candidate.content(), live.number(), reader.getLanguage());
        var known = latest.get(asked);
        if (known != null) {
            return Optional.of(known);
        }
        var outcome = Optional.ofNullable(replay.getIfAvailable()).map(it -> {
            var rules = checking.of(contents.get(candidate.content()));
            return it.of(rules.rulebook(candidate.shortHash(), languages), reader);
        });
        outcome.ifPresent(it -> remember(asked, it));
        return outcome;
    }

    private void remember(Asked asked, Replay.Outcome outcome) {
        latest.put(asked, outcome);
        if (latest.size() > REMEMBERED) {
            latest.remove(latest.keySet().iterator().next());
        }
    }
}
