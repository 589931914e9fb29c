package org.helhet.rulebook;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.helhet.rulebook.rows.Role;
import org.helhet.rulebook.rows.Tables;
import org.helhet.rulebook.words.Dictionary;
import org.helhet.rulebook.words.Language;
import org.helhet.rulebook.words.Vocabulary;
import org.helhet.rulebook.words.Words;

/** Understands labels: a topic in any language, or a desk as {@code people.csv} or the owner column calls it. */
final class Labels {

    private static final Dictionary<Role> ROLES = Dictionary.of(Role.class);

    private final Vocabulary vocabulary;
    private final Dictionary<String> units;
    private final Map<String, Expected> known = new ConcurrentHashMap<>();

    Labels(Tables tables) {
        vocabulary = tables.vocabulary();
        var names = Dictionary.<String>empty();
        for (var person : tables.people().values()) {
            names = names.with(person.unit(), Words.same(person.unit()));
        }
        units = names;
    }

    /** The underline that programs write for a blank is forgiven. */
    Expected expected(String label) {
        return known.computeIfAbsent(label, unknown -> understood(label, label.replace('_', ' ')));
    }

    private Expected understood(String label, String words) {
        return vocabulary
                .topics()
                .find(words)
                .<Expected>map(Expected.OfTopic::new)
                .or(() -> units.find(words).map(Expected.OfUnit::new))
                .or(() -> ROLES.find(words).map(role -> new Expected.OfRole(role.word(), role)))
                .or(() -> vocabulary
                        .people()
                        .find(words)
                        .map(person -> new Expected.OfPerson(vocabulary.people().say(person, Language.EN))))
                .orElseGet(() -> new Expected.Unknown(label));
    }
}
