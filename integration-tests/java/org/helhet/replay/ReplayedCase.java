package org.helhet.replay;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.helhet.casework.Actor;
import org.helhet.casework.Answer;
import org.helhet.casework.Outcome;
import org.helhet.casework.Verdict;
import org.helhet.casework.acting.Acts;
import org.helhet.casework.acting.News;
import org.helhet.casework.asking.Asking;
import org.helhet.casework.asking.RequestWish;

/** One case of the log as it happens again: what each line of the log makes people do. */
final class ReplayedCase {

    private static final Actor WHOEVER_OUGHT = new Actor("", "replay");
    private static final Duration FOR_A_PART = Duration.ofDays(7);

    private enum State {
        NEW,
        OPEN,
        ANSWERED,
        CLOSED,
        OVER
    }

    private final LogCase log;
    private final Stage stage;
    private String reference = "";
    private String team = "";
    private State state = State.NEW;
    private int refused;

    ReplayedCase(LogCase log, Stage stage) {
        this.log = log;
        this.stage = stage;
    }

    LogCase log() {
        return log;
    }

    String reference() {
        return reference;
    }

    /** How many acts Helhet did not carry out. */
    int refused() {
        return refused;
    }

    void happens(LogEvent event) {
        if (state == State.NEW) {
            begin(event);
        }
        if (!event.team().isEmpty() && !event.team().equals(team)) {
            goesTo(event);
        }
        switch (event.status()) {
            case UNOWNED, WAIT_OTHER -> goesOn();
            case OWNED -> {
                goesOn();
                openRequest()
                        .filter(request -> request.isAsked)
                        .ifPresent(request -> asking().accept(request.id, WHOEVER_OUGHT));
            }
            case WAIT_CUSTOMER -> {
                goesOn();
                carry(acts().update(
                                reference,
                                WHOEVER_OUGHT,
                                new News("We need to hear something from you before we can go on.", null, false, "")));
            }
            case RESOLVED -> answer();
            case CLOSED, CANCELLED -> close();
        }
    }

    private void begin(LogEvent event) {
        team = event.team();
        state = State.OPEN;
        reference = stage.complain(log.id(), "It does not work. " + log.about() + ".", event.person());
    }

    /** The log pushes it to another team: here the owner stays, what that team was asked for is declined, and the next one is asked. */
    private void goesTo(LogEvent event) {
        goesOn();
        team = event.team();
        openRequest()
                .ifPresent(request -> carry(
                        asking().decline(request.id, WHOEVER_OUGHT, "It is with " + LogRules.unitOf(team) + " now.")));
        if (state == State.OPEN && !team.equals(home())) {
            var wish = new RequestWish(
                    LogRules.unitOf(team),
                    "Please solve your part.",
                    stage.now().plus(FOR_A_PART));
            carry(asking().ask(reference, WHOEVER_OUGHT, wish));
        }
    }

    private String home() {
        return log.events().getFirst().team();
    }

    /** After its end the log goes on: it is open again. */
    private void goesOn() {
        if (state == State.ANSWERED || state == State.CLOSED) {
            var outcome = acts().reopen(reference, WHOEVER_OUGHT, "");
            carry(outcome);
            state = outcome instanceof Outcome.Carried ? State.OPEN : State.OVER;
        }
    }

    private void answer() {
        if (state == State.OPEN) {
            openRequest().ifPresent(request -> carry(asking().done(request.id, WHOEVER_OUGHT, "Done.")));
            var answer = new Answer(Verdict.UPHELD, "It works again.", List.of(), "");
            var outcome = acts().decide(reference, WHOEVER_OUGHT, answer);
            carry(outcome);
            state = State.ANSWERED;
        }
    }

    /** A case that its customer's silence has closed already stays so. */
    private void close() {
        answer();
        if (state == State.ANSWERED) {
            acts().close(reference, WHOEVER_OUGHT, "");
            state = State.CLOSED;
        }
    }

    private record Open(long id, boolean isAsked) {}

    private Optional<Open> openRequest() {
        return stage.sql()
                .sql("""
                        select request.id, state = 'asked' as asked
                          from request join complaint on complaint.id = complaint_id
                         where reference = :reference and state in ('asked', 'accepted')
                         order by request.id desc
                         limit 1
                        """)
                .param("reference", reference)
                .query((row, number) -> new Open(row.getLong("id"), row.getBoolean("asked")))
                .optional();
    }

    private void carry(Outcome outcome) {
        if (!(outcome instanceof Outcome.Carried)) {
            refused++;
        }
    }

    private Acts acts() {
        return stage.get(Acts.class);
    }

    private Asking asking() {
        return stage.get(Asking.class);
    }
}
