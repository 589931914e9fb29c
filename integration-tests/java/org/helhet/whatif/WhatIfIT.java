package org.helhet.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Locale;
import javax.sql.DataSource;
import org.helhet.decision.Rulebook;
import org.helhet.testing.TestDatabase;
import org.helhet.whatif.Difference.Shift;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class WhatIfIT {

    private static final int COMPLAINTS = 10_000;
    private static final Clock CLOCK = Clock.fixed(MadeUpHistory.END, ZoneOffset.UTC);
    private static final DataSource DATABASE = TestDatabase.fresh();
    private static final Rulebook LIVE = Candidate.asShipped();

    @BeforeAll
    static void complaintsOfThreeMonths() {
        MadeUpHistory.write(DATABASE, LIVE, COMPLAINTS);
    }

    @Test
    void theSameRulesMakeNoDifference() {
        var difference = replay(LIVE);

        assertThat(difference.replayed()).isEqualTo(COMPLAINTS);
        assertThat(difference.open()).isEqualTo(COMPLAINTS / 100);
        assertThat(difference.isHarmless()).isTrue();
        assertThat(difference.owners().changed()).isZero();
        assertThat(difference.cases()).isEmpty();
        assertThat(difference.used()).extracting(Difference.RowCount::row).contains(13, 30);
    }

    @Test
    void whoeverTakesOverGainsWhatTheOtherLoses() {
        var owners = replay(anotherOwnerInOslo()).owners();

        assertThat(owners.gains()).extracting(Shift::name).contains("Marit Eriksen");
        assertThat(owners.gains().stream().mapToLong(Shift::change).sum())
                .isEqualTo(-owners.loses().stream().mapToLong(Shift::change).sum());
        assertThat(owners.gains().getFirst().peak()).isPositive();
        assertThat(owners.gains().getFirst().capacity()).isEqualTo(25);
    }

    @Test
    void theRowThatMakesTheDifferenceIsNamed() {
        var difference = replay(anotherOwnerInOslo());

        assertThat(difference.because().getFirst().file()).isEqualTo("ownership.csv");
        assertThat(difference.because().getFirst().says()).contains("Marit Eriksen");
        assertThat(difference.cases()).hasSize(Tally.CASES);
        assertThat(difference.ownersChangedPercent()).isBetween(0.5, 20.0);
    }

    @Test
    void aLaterAnswerIsCountedAndItsCasesAreNamed() {
        var slower = Candidate.with("promises.csv", "urgent;;3 working days", "urgent;;5 working days");
        var difference = replay(slower);

        assertThat(difference.answers().later()).isPositive();
        assertThat(difference.answers().laterCases()).hasSize(Tally.LATER_CASES);
        assertThat(difference.isHarmless()).isFalse();
        assertThat(difference.because().getFirst().file()).isEqualTo("promises.csv");
    }

    @Test
    void aFactThatIsMissingIsCountedAndNotGuessed() {
        var database = TestDatabase.fresh();
        MadeUpHistory.write(database, LIVE, 100);
        JdbcClient.create(database)
                .sql("update decision set facts = facts - 'contacts' where id % 10 = 0")
                .update();

        var difference = new WhatIf(database, CLOCK).replay(LIVE, LIVE, 90, Progress.UNSEEN);

        assertThat(difference.replayed()).isEqualTo(90);
        assertThat(difference.unreadable()).isEqualTo(10);
        assertThat(difference.isHarmless()).isFalse();
        assertThat(difference.ownersChangedPercent()).isEqualTo(10.0);
    }

    @Test
    void theSameHistoryGivesTheSameDifference() {
        var candidate = anotherOwnerInOslo();

        assertThat(replay(candidate)).isEqualTo(replay(candidate));
    }

    @Test
    void nothingIsWritten() {
        var before = promises();
        replay(Candidate.with("promises.csv", "normal;;10 working days", "normal;;2 working days"));

        assertThat(promises()).isEqualTo(before);
    }

    @Test
    void onlyTheLastDaysAreReplayedAndWhatIsOpen() {
        var week = new WhatIf(DATABASE, CLOCK).replay(LIVE, LIVE, 1, Progress.UNSEEN);

        assertThat(week.replayed()).isEqualTo(week.open()).isEqualTo(COMPLAINTS / 100);
    }

    @Test
    void tenThousandComplaintsAreReplayedWhileOneWaits() {
        var candidate = anotherOwnerInOslo();
        var seen = new ArrayList<Long>();
        var start = System.nanoTime();

        new WhatIf(DATABASE, CLOCK).replay(LIVE, candidate, 90, (done, total) -> seen.add(done));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
        assertThat(seen).isSorted().endsWith((long) COMPLAINTS);
    }

    @Test
    void theDifferenceIsToldInTheReadersLanguage() {
        var candidate = anotherOwnerInOslo();
        var text = DifferenceText.of(replay(candidate), candidate, "Anna Berg", Locale.of("sv"), Paint.PLAIN);

        assertThat(text)
                .contains("Provkörde 10\u00a0000 klagomål", "av Anna Berg", "Får fler  Marit Eriksen +", "område Oslo");
    }

    private static String promises() {
        return JdbcClient.create(DATABASE)
                .sql("select md5(string_agg(promise::text, ',' order by complaint_id, id)) from promise")
                .query(String.class)
                .single();
    }

    private static Rulebook anotherOwnerInOslo() {
        return Candidate.with("ownership.csv", "Oslo;;;Kari Nes;", "Oslo;;;Marit Eriksen;");
    }

    private static Difference replay(Rulebook candidate) {
        return new WhatIf(DATABASE, CLOCK).replay(LIVE, candidate, 90, Progress.UNSEEN);
    }
}
