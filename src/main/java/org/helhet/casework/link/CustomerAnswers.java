package org.helhet.casework.link;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.helhet.casework.DueWork;
import org.helhet.casework.Event;
import org.helhet.casework.EventKind;
import org.helhet.casework.Finishing;
import org.helhet.casework.Handling;
import org.helhet.casework.Held;
import org.helhet.casework.HoldsRegister;
import org.helhet.casework.Row;
import org.helhet.casework.acting.Reopening;
import org.helhet.complaint.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What customers answer: whether it holds, and, once, whether we may name them as a reference. */
@Component
class CustomerAnswers {

    private final Handling handling;
    private final DueWork dueWork;
    private final Reopening reopening;
    private final Finishing finishing;
    private final HoldsRegister questions;
    private final JdbcClient jdbc;

    CustomerAnswers(
            Handling handling,
            DueWork dueWork,
            Reopening reopening,
            Finishing finishing,
            HoldsRegister questions,
            JdbcClient jdbc) {
        this.handling = handling;
        this.dueWork = dueWork;
        this.reopening = reopening;
        this.finishing = finishing;
        this.questions = questions;
        this.jdbc = jdbc;
    }

    HoldsRegister.Question question(long question) {
        return questions.one(question);
    }

    /** A yes closes it where nothing is left to do, a no takes it up again, both at once. False when it is no longer asked. Call it inside one transaction. */
    boolean saysWhetherItHolds(long question, boolean yes, String words) {
        var hand = handling.take(questions.one(question).complaint());
        if (!questions.one(question).holds().equals(Held.Holds.ASKED.word())) {
            return false;
        }
        hand.become(hand.condition().holding(yes ? Held.Holds.YES : Held.Holds.NO));
        hand.happened(EventKind.HOLDS, Event.CUSTOMER, Map.of("holds", yes, "words", words));
        if (yes && hand.condition().isSilent() && !hand.isClosed()) {
            finishing.close(hand, Event.RULEBOOK, "");
        } else if (!yes && hand.condition().status() != Status.OPEN) {
            reopening.becauseItDoesNotHold(hand, words);
        }
        dueWork.catchUp(hand);
        handling.putDown(hand);
        return true;
    }

    /** Asked once; empty when it was not asked, else the answer, empty as long as there is none. */
    Optional<String> reference(long complaint) {
        return jdbc.sql("select answer from reference_answer where complaint_id = :complaint")
                .param("complaint", complaint)
                .query(String.class)
                .optional();
    }

    /** False when it has been answered. Call it inside one transaction. */
    boolean saysWhetherWeMayNameThem(long complaint, boolean yes, Instant now) {
        int written = jdbc.sql("""
                        insert into reference_answer (complaint_id, asked_at, answer, answered_at)
                        values (:complaint, :now, :answer, :now)
                        on conflict (complaint_id) do nothing
                        """)
                .param("complaint", complaint)
                .param("now", Row.at(now))
                .param("answer", yes ? "yes" : "no")
                .update();
        if (written == 1) {
            var hand = handling.take(complaint);
            hand.happened(EventKind.REFERENCE, Event.CUSTOMER, Map.of("mayName", yes));
            handling.putDown(hand);
        }
        return written == 1;
    }

    static List<LinkPage.Choice> yesOrNo(LinkPage.Words withNo) {
        return List.of(new LinkPage.Choice("yes", LinkPage.Words.NONE), new LinkPage.Choice("no", withNo));
    }
}
