package org.helhet.change;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.helhet.decision.Rulebook;
import org.helhet.reading.Languages;
import org.helhet.rulebook.table.RuleFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Every version of the rules, for reading: whatever was in force once can be had again. */
@Service
public class Versions {

    private static final int OPEN = 8;

    private final VersionRegister register;
    private final Contents contents;
    private final Checking checking;
    private final Languages languages;
    private final Map<String, Rulebook> open = new LinkedHashMap<>(OPEN, 0.75f, true);

    Versions(VersionRegister register, Contents contents, Checking checking, Languages languages) {
        this.register = register;
        this.contents = contents;
        this.checking = checking;
        this.languages = languages;
    }

    /** For a command that works without the server. */
    public static Versions in(JdbcClient jdbc, Languages languages, Clock clock) {
        return new Versions(new VersionRegister(jdbc), new Contents(jdbc), new Checking(clock), languages);
    }

    /** The newest first. */
    public List<Version> all() {
        return register.all();
    }

    /** @param name as decisions name it, such as {@code 41} */
    public Optional<Version> one(String name) {
        return register.one(name);
    }

    public Optional<Live> live() {
        return register.live();
    }

    /** None of a version from before the files were kept. */
    public Optional<RuleFiles> files(String name) {
        return register.one(name)
                .filter(version -> !version.content().isEmpty())
                .map(version -> contents.get(version.content()));
    }

    /** The rulebook as it decided then; none of a version from before the files were kept. */
    public Optional<Rulebook> rulebook(String name) {
        synchronized (open) {
            var known = open.get(name);
            if (known != null) {
                return Optional.of(known);
            }
            var opened = files(name).map(files -> checking.of(files).rulebook(name, languages));
            opened.ifPresent(rulebook -> remember(name, rulebook));
            return opened;
        }
    }

    private void remember(String name, Rulebook rulebook) {
        open.put(name, rulebook);
        if (open.size() > OPEN) {
            open.remove(open.keySet().iterator().next());
        }
    }
}
