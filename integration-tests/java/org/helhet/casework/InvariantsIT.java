package org.helhet.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.helhet.casework.TestMail.aMail;
import static org.helhet.testing.FixedRulebook.ANNA;
import static org.helhet.testing.FixedRulebook.KARI;

import org.helhet.casework.arrival.Receipt;
import org.helhet.testing.FixedRulebook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plain SQL that tries to break what must always hold; one complaint is open, its next promise has the id 1. */
class InvariantsIT {

    private final CaseworkUnderTest casework = CaseworkUnderTest.with(FixedRulebook.of(ANNA, KARI));
    private final Receipt open = casework.receive(aMail());

    @AfterEach
    void close() {
        casework.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nobody owns it                          | update complaint set owner_id = null
            somebody unknown owns it                | update complaint set owner_id = 'the team'
            its owner is gone                       | delete from person where id = 'anna.berg'
            its owner is inactive                   | update person set active = false where id = 'anna.berg'
            it is kept, and still what comes next   | update promise set state = 'kept', kept_at = now() where id = 1
            its next promise is dropped             | update promise set state = 'dropped' where id = 1
            its next promise is gone                | delete from promise where id = 1
            nothing comes next                      | update complaint set next_promise_id = null
            two promises come next                  | update promise set state = 'next'
            what comes next is promised for later   | update complaint set next_promise_id = 2
            what comes next was never promised      | update complaint set next_promise_id = 4711
            it is closed and something comes next   | update complaint set status = 'closed', closed_at = now()
            it is due before it was made            | update promise set due_at = made_at
            a promise is missed in silence          | update promise set state = 'missed' where id = 2
            it is decided without an answer         | update complaint set status = 'decided'
            nobody will look at it again            | update complaint set wake_at = null
            """)
    void refuses(String wrong, String sql) {
        assertThatThrownBy(() -> casework.sql().sql(sql).update()).as(wrong).isInstanceOf(RuntimeException.class);
    }

    @Test
    void refusesAnInactiveNewOwner() {
        casework.sql()
                .sql("update person set active = false where id = 'kari.nordmann'")
                .update();

        assertThatThrownBy(() -> casework.sql()
                        .sql("update complaint set owner_id = 'kari.nordmann'")
                        .update())
                .hasMessageContaining("an_open_complaint_has_an_active_owner");
    }

    @Test
    void refusesThePromiseOfAnotherComplaintAsTheNext() {
        casework.receive(aMail());
        casework.sql().sql("""
                        insert into promise (complaint_id, id, kind, made_at, due_at, state)
                        select max(id), 3, 'update', now(), now() + interval '1 day', 'later' from complaint
                        """).update();

        assertThatThrownBy(() -> casework.sql()
                        .sql("update complaint set next_promise_id = 3 where reference = :reference")
                        .param("reference", open.reference())
                        .update())
                .hasMessageContaining("the_next_promise_is_one_of_its_own");
    }

    @Test
    void aClosedComplaintHoldsNobodyButCannotBeOpenedAgainWithoutAnActiveOwner() {
        Closing.close(casework.sql(), open.reference());
        assertThatNoException()
                .isThrownBy(() ->
                        casework.sql().sql("update person set active = false").update());

        assertThatThrownBy(() -> casework.sql()
                        .sql("update complaint set status = 'open', closed_at = null, next_promise_id = 1")
                        .update())
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void theNextPromiseIsKeptAndTheOneAfterItComesNextInOneTransaction() {
        casework.sql().sql("""
                        update promise set state = 'kept', kept_at = now() where id = 1;
                        update promise set state = 'next' where id = 2;
                        update complaint set next_promise_id = 2
                        """).update();

        assertThat(casework.complaint(open).nextPromise().id()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"update event set who = 'nobody'", "delete from event", "truncate event"})
    void whatHappenedStaysAsItHappened(String sql) {
        assertThatThrownBy(() -> casework.sql().sql(sql).update()).hasMessageContaining("What happened has happened");
    }
}
