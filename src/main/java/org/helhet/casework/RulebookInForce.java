package org.helhet.casework;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Person;
import org.helhet.decision.Rulebook;
import org.springframework.stereotype.Component;

/** The one rulebook that decides now. Whoever needs it twice for one matter asks once and keeps the answer. */
@Component
public class RulebookInForce {

    /** A rulebook with its people by id. */
    public record Adopted(Rulebook rulebook, Map<PersonId, Person> people) {

        public static Adopted of(Rulebook rulebook) {
            return new Adopted(
                    rulebook, rulebook.people().stream().collect(Collectors.toMap(Person::id, Function.identity())));
        }

        public String version() {
            return rulebook.version();
        }

        public String languageOf(PersonId person) {
            var known = people.get(person);
            return known == null ? "" : known.language();
        }
    }

    private final AtomicReference<Adopted> now = new AtomicReference<>();

    public void becomes(Rulebook rulebook) {
        now.set(Adopted.of(rulebook));
    }

    public boolean isThere() {
        return now.get() != null;
    }

    public Adopted get() {
        var adopted = now.get();
        if (adopted == null) {
            throw new IllegalStateException("No rulebook was adopted yet, so nobody can say who owns a complaint.");
        }
        return adopted;
    }
}
