package org.helhet.rulebook.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Earlier;
import org.helhet.rulebook.rows.Condition;
import org.helhet.rulebook.rows.Fact;

/** What the columns "Also" and "Colleague" of an example add to what the customer tells. */
record Besides(
        List<Earlier> earlier, String heardBy, String accountOwner, Set<PersonId> complainedAbout, int contacts) {

    /** Where nothing is said of a colleague. */
    static final PersonId NOBODY = new PersonId("nobody");

    private static final String SOME_COMPLAINT = "";

    /** Of conditions that {@link #canBeSaid}; those that speak of a colleague mean this one. */
    static Besides of(List<Condition> also, PersonId colleague) {
        var earlier = new ArrayList<Earlier>();
        var named = new HashSet<PersonId>();
        var heardBy = "";
        var accountOwner = "";
        int contacts = 1;
        for (var condition : also) {
            switch (condition) {
                case Condition.BelongsToOpen belongs ->
                    earlier.add(new Earlier(Earlier.Relation.BELONGS_TO_OPEN, SOME_COMPLAINT, colleague));
                case Condition.SameCustomerOpen same ->
                    earlier.add(new Earlier(Earlier.Relation.SAME_CUSTOMER_OPEN, SOME_COMPLAINT, colleague));
                case Condition.ClosedRecently closed ->
                    earlier.add(new Earlier(Earlier.Relation.CLOSED_RECENTLY, SOME_COMPLAINT, colleague));
                case Condition.NamesPresentOwner names -> {
                    earlier.add(new Earlier(Earlier.Relation.SAME_CUSTOMER_OPEN, SOME_COMPLAINT, colleague));
                    named.add(colleague);
                }
                case Condition.ReceivedByColleague received -> heardBy = colleague.value();
                case Condition.HasAccountOwner has -> accountOwner = colleague.value();
                case Condition.Compare compare -> contacts = Integer.parseInt(compare.value());
                default -> throw new IllegalArgumentException("An example cannot say " + condition + ".");
            }
        }
        return new Besides(List.copyOf(earlier), heardBy, accountOwner, Set.copyOf(named), contacts);
    }

    static Besides nothing() {
        return new Besides(List.of(), "", "", Set.of(), 1);
    }

    static boolean canBeSaid(Condition condition) {
        return speaksOfAColleague(condition)
                || condition instanceof Condition.Compare compare && compare.fact() == Fact.CONTACTS;
    }

    static boolean speaksOfAColleague(Condition condition) {
        return condition instanceof Condition.Phrase && !(condition instanceof Condition.WeakEvidence)
                || condition instanceof Condition.ClosedRecently;
    }
}
