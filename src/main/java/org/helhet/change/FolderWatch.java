package org.helhet.change;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.helhet.change.FolderState.State;
import org.helhet.rulebook.FlowWords;
import org.helhet.rulebook.table.FolderUnreadable;
import org.helhet.rulebook.table.RuleFiles;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks at the rules folder again and again; what was saved and has come to rest is handed in. */
@Component
public class FolderWatch {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
    private static final Duration AT_REST = Duration.ofMillis(500);

    private final ChangeSettings settings;
    private final FolderTaking taking;
    private final FolderReport report;
    private final LiveRules here;
    private @Nullable Look last;
    private @Nullable Taken taken;
    private long restsSince;
    private volatile FolderState state = new FolderState(State.BEING_EDITED, null, "");

    FolderWatch(ChangeSettings settings, FolderTaking taking, FolderReport report, LiveRules here) {
        this.settings = settings;
        this.taking = taking;
        this.report = report;
        this.here = here;
    }

    /** What was handed in last, and what was in force afterwards. */
    private record Taken(Look look, String content, int live) {}

    /** How the folder stands to the rules in force. */
    public FolderState state() {
        return state;
    }

    /** Takes what lies there at the start, without waiting for it to come to rest. */
    synchronized void start() {
        restsSince = System.nanoTime() - AT_REST.toNanos();
        last = lookOrNull();
        look();
        if (state.state() != State.IN_FORCE) {
            LOG.warn("The rules folder {} is not what decides. {}", settings.folder(), state.says());
        }
    }

    synchronized void look() {
        var look = lookOrNull();
        if (look == null) {
            last = null;
            return;
        }
        if (!look.equals(last)) {
            last = look;
            restsSince = System.nanoTime();
            state = new FolderState(State.BEING_EDITED, null, words("writing", Map.of()));
        } else if (!isTaken(look) && System.nanoTime() - restsSince >= AT_REST.toNanos()) {
            take(look);
        }
    }

    private @Nullable Look lookOrNull() {
        try {
            return Look.at(settings.folder());
        } catch (FolderUnreadable unreadable) {
            become(new FolderState(
                    State.UNREADABLE, null, words("unreadable", Map.of("why", unreadable.getMessage() + ""))));
            taken = null;
            return null;
        }
    }

    private boolean isTaken(Look look) {
        return taken != null && taken.look().equals(look) && taken.live() == here.number();
    }

    private void take(Look look) {
        if (!look.open().isEmpty()) {
            var file = look.open().keySet().iterator().next();
            become(new FolderState(State.BEING_EDITED, null, words("editing", Map.of("file", file))));
            return;
        }
        var files = RuleFiles.of(settings.folder());
        if (look.equals(lookOrNull())) {
            become(taking.take(files, look.newest(), taken == null ? "" : taken.content()));
            taken = new Taken(look, files.hash(), here.number());
        }
    }

    private void become(FolderState now) {
        if (!now.says().equals(state.says())) {
            LOG.info("{}", now.says());
            report.write(now);
        }
        state = now;
    }

    private String words(String how, Map<String, String> values) {
        var all = new HashMap<>(values);
        all.put("live", Integer.toString(here.number()));
        return new FlowWords(Locale.getDefault()).folder(how, all);
    }
}
