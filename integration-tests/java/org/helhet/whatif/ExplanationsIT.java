package org.helhet.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.helhet.decision.Rulebook;
import org.helhet.testing.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ExplanationsIT {

    private static final DataSource DATABASE = TestDatabase.fresh();
    private static final Rulebook LIVE = Candidate.asShipped();

    @BeforeAll
    static void aLateParcelInOslo() {
        MadeUpHistory.write(DATABASE, LIVE, 200);
        JdbcClient.create(DATABASE).sql("""
                        update decision
                           set owner_id = 'kari.nes', made_at = '2026-11-23T09:00:00Z', facts = facts || '{
                               "topics": [{"name":"late","weight":1.0,"file":"topics.csv","row":5,"words":"late"}],
                               "area": "Oslo", "country": "NO", "needBy": null, "contacts": 1, "vulnerable": false,
                               "openComplaints": {}, "receivedAt": "2026-11-23T09:00:00Z",
                               "customer": {"number":"","name":"","type":"CONSUMER"}}',
                               reasons = '[
                               {"about":"OWNER","file":"ownership.csv","row":16,
                                "says":"topic damaged / short or wrong goods / missing / late, area Oslo → Kari Nes"},
                               {"about":"PROMISE","file":"promises.csv","row":4,
                                "says":"normal: answer within 10 working days, at the latest 14 calendar days"}]'
                         where complaint_id in (100, 200)
                        """).update();
        JdbcClient.create(DATABASE).sql("""
                        update decision
                           set reasons = '[
                               {"about":"PROMISE","file":"promises.csv","row":4,
                                "says":"normal: answer within 10 working days: no closed day between"}]'
                         where complaint_id = 200
                        """).update();
        JdbcClient.create(DATABASE)
                .sql("update promise set due_at = '2026-12-07T16:00:00Z' where complaint_id in (100, 200)")
                .update();
    }

    @Test
    void itIsToldWhichRowDecidedAndWhyNoneAbove() {
        assertThat(explain(LIVE, Locale.ENGLISH).text())
                .startsWith(
                        "Owner Kari Nes, decided Mon 23 Nov 2026 10:00 by version 41.\n  Row 16 of ownership.csv: topic")
                .contains("  Not row 3, 4, 5", ": topic is late.\n", "not so: needed within 2 working days")
                .contains("Answer promised by Mon 7 Dec 2026 17:00: row 4 of promises.csv", "no closed days in between")
                .contains("Next if missed: Bjørn Aune")
                .endsWith(": same.\n");
    }

    @Test
    void itIsToldInTheReadersLanguage() {
        assertThat(explain(LIVE, Locale.of("sv")).text())
                .contains("ämne skadat / fel eller för få varor / saknas / försenat, område Oslo → Kari Nes")
                .contains("normal: svar inom 10 arbetsdagar, senast 14 kalenderdagar; inga stängda dagar däremellan")
                .contains("missat löfte → gruppledare", "Prövat nu");
        assertThat(explain(LIVE, Locale.of("nb")).text())
                .contains("Ikke rad 3, 4, 5", "emne er forsinket", "brutt løfte → teamleder", "Prøvd nå");
    }

    @Test
    void whichDaysAreClosedIsToldOnce() {
        assertThat(explain("H-200", LIVE, Locale.of("nb")).text())
                .contains("rad 4 i promises.csv (normal: svar innen 10 arbeidsdager: ingen stengt dag imellom).");
    }

    @Test
    void otherRulesMaySayOtherwise() {
        var other = Candidate.with("ownership.csv", "Oslo;;;Kari Nes;", "Oslo;;;Marit Eriksen;");
        var tried = explain(other, Locale.ENGLISH);

        assertThat(tried.triedNow().same()).isFalse();
        assertThat(tried.text()).contains(": Marit Eriksen, normal, answer by Mon 7 Dec 2026 17:00.");
    }

    @Test
    void whatIsNotThereIsNotExplained() {
        assertThat(new Explanations(DATABASE).of("H-0000-00", version -> Optional.of(LIVE), LIVE, Locale.ENGLISH))
                .isEmpty();
    }

    private static Explanation explain(Rulebook tried, Locale reader) {
        return explain("H-100", tried, reader);
    }

    private static Explanation explain(String reference, Rulebook tried, Locale reader) {
        return new Explanations(DATABASE)
                .of(reference, version -> Optional.of(LIVE), tried, reader)
                .orElseThrow();
    }
}
