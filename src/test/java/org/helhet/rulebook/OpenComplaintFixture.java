package org.helhet.rulebook;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.helhet.complaint.GivenPromise;
import org.helhet.complaint.GivenPromises;
import org.helhet.complaint.Promise;
import org.helhet.decision.Call;
import org.helhet.decision.Done;
import org.helhet.decision.Due;
import org.helhet.decision.Moving;
import org.helhet.decision.Onward;
import org.helhet.decision.OpenComplaint;
import org.helhet.decision.Rulebook;
import org.helhet.reading.Languages;

/** One complaint on its way through time, by the rules as shipped: {@code anOpen(aComplaint()).untouchedUntil("...")}. */
final class OpenComplaintFixture {

    static final Rulebook RULES = RulebookFolder.open(
                    Path.of("rules"), LocalDate.of(2026, 11, 23), Locale.ENGLISH, new Languages())
            .rulebook();

    private OpenComplaint complaint;
    private Instant now;
    private final List<Due> happened = new ArrayList<>();

    private OpenComplaintFixture(OpenComplaint complaint, Instant now) {
        this.complaint = complaint;
        this.now = now;
    }

    /** Decided when it was received. */
    static OpenComplaintFixture anOpen(ComplaintFixture received) {
        var facts = received.facts();
        var now = facts.receivedAt();
        var decision = RULES.decide(facts, now);
        var promises = new GivenPromises(List.of()).give(decision.promises().all());
        return new OpenComplaintFixture(
                new OpenComplaint(
                        facts,
                        decision.owner(),
                        decision.severity(),
                        now,
                        false,
                        false,
                        promises,
                        List.of(),
                        0,
                        Set.of()),
                now);
    }

    /** The watch wakes whenever it is to, and does what is due. */
    OpenComplaintFixture untouchedUntil(String instant) {
        return untouchedUntil(Instant.parse(instant));
    }

    OpenComplaintFixture untouchedUntil(Instant end) {
        var look = RULES.time().look(complaint, now);
        while (true) {
            apply(look.due());
            var again = RULES.time().look(complaint, now).again();
            if (again.isAfter(end)) {
                now = end;
                return this;
            }
            now = again;
            look = RULES.time().look(complaint, now);
        }
    }

    /** The watch does not run until then, and does what is due at once. */
    OpenComplaintFixture atAStandstillUntil(String instant) {
        now = Instant.parse(instant);
        apply(RULES.time().look(complaint, now).due());
        return this;
    }

    OpenComplaintFixture when(Done done) {
        if (RULES.time().onward(done, complaint, now) instanceof Onward.Goes goes) {
            var promises = complaint.promises().keep(goes.kept(), now).give(goes.made());
            boolean answered = complaint.answered() || done instanceof Done.Answered;
            boolean asked = done instanceof Done.AskedWhetherItHolds;
            complaint = changed(answered, asked, promises, complaint.calls());
            return this;
        }
        throw new AssertionError("Refused: " + done);
    }

    OpenComplaintFixture moved(Promise.Kind kind, String due) {
        int id = complaint.promises().open().stream()
                .filter(given -> given.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
        if (RULES.time().move(id, Instant.parse(due), complaint, now) instanceof Moving.Moved to) {
            complaint =
                    complaint.with(complaint.promises().move(id, to.promise()).give(to.made()));
            return this;
        }
        throw new AssertionError("Refused: " + kind);
    }

    /** The same complaint at the same moment, to live another life. */
    OpenComplaintFixture anew() {
        return new OpenComplaintFixture(complaint, now);
    }

    OpenComplaintFixture acknowledged() {
        var calls =
                complaint.calls().stream().map(call -> call.acknowledged(now)).toList();
        complaint = changed(complaint.answered(), complaint.silent(), complaint.promises(), calls);
        return this;
    }

    OpenComplaint complaint() {
        return complaint;
    }

    Instant now() {
        return now;
    }

    List<Due> happened() {
        return happened;
    }

    <D extends Due> List<D> happened(Class<D> kind) {
        return happened.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    List<Promise> open() {
        return complaint.promises().open().stream().map(GivenPromise::promise).toList();
    }

    private void apply(List<Due> all) {
        for (var due : all) {
            happened.add(due);
            complaint = complaint.after(due, now);
            if (due instanceof Due.AskWhetherItHolds) {
                when(new Done.AskedWhetherItHolds());
            }
        }
    }

    private OpenComplaint changed(boolean answered, boolean silent, GivenPromises promises, List<Call> calls) {
        return new OpenComplaint(
                complaint.facts(),
                complaint.owner(),
                complaint.severity(),
                complaint.openedAt(),
                answered,
                silent,
                promises,
                calls,
                complaint.bounces(),
                complaint.away());
    }
}
