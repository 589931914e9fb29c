package org.helhet.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helhet.casework.TestMail.aMail;
import static org.helhet.testing.FixedRulebook.ANNA;
import static org.helhet.testing.FixedRulebook.KARI;

import org.helhet.testing.FixedRulebook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReceivingIT {

    private final CaseworkUnderTest casework = CaseworkUnderTest.with(FixedRulebook.of(ANNA, KARI));

    @AfterEach
    void close() {
        casework.close();
    }

    @Test
    void aMailBecomesAComplaintThatSomebodyOwnsAndACustomerWaitsFor() {
        var receipt = casework.receive(aMail());

        var state = casework.sql()
                .sql("select owner_id, status, next_promise_state from complaint where reference = ?")
                .param(receipt.reference())
                .query()
                .singleRow();
        assertThat(state).containsEntry("owner_id", "anna.berg").containsEntry("next_promise_state", "next");
    }
}
