package org.helhet.rulebook.deciding;

import java.time.LocalDate;
import org.helhet.decision.Facts;
import org.helhet.rulebook.rows.PersonRow;
import org.helhet.rulebook.rows.Situation;
import org.helhet.rulebook.words.Words;

/** Who can take this complaint now. */
public record Presence(Situation situation, Calendars calendars) {

    /** At work, allowed to own, and not the person complained about. */
    public boolean canOwn(PersonRow person) {
        return person.mayOwn() && !isComplainedAbout(person) && !hasLeft(person) && !isAway(person);
    }

    boolean hasRoom(PersonRow person) {
        return facts().openComplaints().getOrDefault(person.id(), 0) < person.capacity();
    }

    boolean isComplainedAbout(PersonRow person) {
        return facts().complainedAbout().contains(person.id());
    }

    boolean hasLeft(PersonRow person) {
        return person.lastDay() != null && person.hasLeftBy(today(person));
    }

    boolean isAway(PersonRow person) {
        return facts().away().contains(person.id()) || !person.away().isEmpty() && person.isAwayOn(today(person));
    }

    /** At work and not the person complained about; whether somebody may own does not matter for helping. */
    public boolean isHere(PersonRow person) {
        return !isComplainedAbout(person) && !hasLeft(person) && !isAway(person);
    }

    /** Why somebody cannot help; where nothing stands in the way, others come first. */
    Words whyNotHere(PersonRow person) {
        return isHere(person) ? PersonWords.LEADS : whyNot(person);
    }

    /** Why somebody does not take it, to be said after the name. */
    Words whyNot(PersonRow person) {
        if (isComplainedAbout(person)) {
            return PersonWords.COMPLAINED_ABOUT;
        }
        if (hasLeft(person)) {
            return PersonWords.LEFT;
        }
        if (isAway(person)) {
            return PersonWords.AWAY;
        }
        return person.mayOwn() ? PersonWords.NO_ROOM : PersonWords.MAY_NOT_OWN;
    }

    LocalDate today(PersonRow person) {
        return LocalDate.ofInstant(
                situation.now(), calendars.of(person.country()).zone());
    }

    private Facts facts() {
        return situation.facts();
    }
}
