package org.helhet.casework;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.helhet.casework.RulebookInForce.Adopted;
import org.helhet.decision.Letter;
import org.helhet.decision.Telling;
import org.springframework.stereotype.Component;

/** Puts what customers and owners are to hear into the outbox; what is not written to them is an event with its reason. */
@Component
class Letters {

    private final OutboxRegister outbox;
    private final AutomaticAnswer automaticAnswer;
    private final CaseworkSettings settings;
    private final CoverRegister covers;

    Letters(OutboxRegister outbox, AutomaticAnswer automaticAnswer, CaseworkSettings settings, CoverRegister covers) {
        this.covers = covers;
        this.outbox = outbox;
        this.automaticAnswer = automaticAnswer;
        this.settings = settings;
    }

    /** The customer hears who owns the complaint and what comes next, unless an automatic answer cannot be or would do harm. */
    Event acknowledge(NewComplaint opened) {
        var about = opened.about();
        var taken = opened.taken();
        var because = automaticAnswer.whyNot(taken);
        if (!because.isEmpty()) {
            return notWritten(Letter.Kind.ACKNOWLEDGEMENT, because);
        }
        var told = about.told(settings, taken.takenAt(), taken.words(), taken.problem(), Telling.NOTHING);
        var language = about.facts().language();
        var letter = opened.rules().rulebook().write(Letter.Kind.ACKNOWLEDGEMENT, language, told);
        return put(about, Draft.toCustomer(about, taken.content(), letter), taken.takenAt());
    }

    /** The owner hears what it is about, why it is hers and by when. */
    Event tellOwner(NewComplaint opened) {
        var taken = opened.taken();
        var note = new Note(Letter.Kind.OWNER_NOTE, taken.words(), taken.problem());
        return tellOwner(opened.about(), note, opened.rules(), taken.takenAt());
    }

    /** The owner hears that somebody wrote again. */
    Event tellOwnerOfMessage(Case about, Taken taken, Adopted rules) {
        var note = new Note(Letter.Kind.MESSAGE_NOTE, taken.words(), taken.problem());
        return tellOwner(about, note, rules, taken.takenAt());
    }

    private record Note(Letter.Kind letter, String quote, String problem) {}

    private Event tellOwner(Case about, Note note, Adopted rules, Instant now) {
        if (about.owner().email().isBlank()) {
            return notWritten(note.letter(), "The owner has no mail address.");
        }
        var language = rules.languageOf(about.owner().id());
        var told = about.told(settings, now, note.quote(), note.problem(), Telling.NOTHING);
        var letter = rules.rulebook().write(note.letter(), language, told);
        covers.coverOf(about.id())
                .flatMap(cover -> Optional.ofNullable(rules.people().get(cover)))
                .ifPresent(
                        cover -> put(about, Draft.toColleague(note.letter(), about.reference(), cover, letter), now));
        return put(about, Draft.toOwner(note.letter(), about, letter), now);
    }

    private Event put(Case about, Draft draft, Instant now) {
        var messageId = Dice.messageId(settings.host());
        outbox.put(about.id(), draft, messageId, now);
        return new Event(
                EventKind.MESSAGE_WRITTEN,
                Event.SYSTEM,
                Map.of("message", draft.kind().word(), "to", draft.readerName(), "messageId", messageId));
    }

    private static Event notWritten(Letter.Kind message, String because) {
        return new Event(
                EventKind.MESSAGE_NOT_WRITTEN, Event.SYSTEM, Map.of("message", message.word(), "because", because));
    }
}
