package org.helhet.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether {@code limits.csv} gives the customer at least what the law gives: the convention on road freight (CMR) and the laws built on it. */
record LawChecks(Checks checks) {

    /** What the law gives at least, in the unit of the shipped row. */
    private enum Floor implements Worded {
        ROAD_FREIGHT(
                "road freight floor",
                "lägsta ersättning vid vägfrakt",
                "minste erstatning ved veifrakt",
                8.33,
                Words.of("8.33 SDR per kg", "8,33 SDR per kg", "8,33 SDR per kg")),
        HIDDEN_DAMAGE(
                "hidden damage reported within",
                "dold skada anmäls inom",
                "skjult skade meldes innen",
                7,
                Words.of("7 calendar days", "7 kalenderdagar", "7 kalenderdager")),
        CLAIMS("claims within", "krav inom", "krav innen", 12, Words.of("12 months", "12 månader", "12 måneder"));

        private final Words words;
        private final double least;
        private final Words says;

        Floor(String en, String sv, String nb, double least, Words says) {
            words = Words.of(en, sv, nb);
            this.least = least;
            this.says = says;
        }

        @Override
        public Words words() {
            return words;
        }
    }

    private static final Dictionary<Floor> FLOORS = Dictionary.of(Floor.class);

    /** Where the law says that a no to a consumer must name the outside body. */
    private static final List<String> WITH_OUTSIDE_BODY = List.of("SE", "NO");

    void all() {
        floors();
        outsideBodies();
    }

    /** Of countries in which somebody works; the row may be missing, or no longer count. */
    private void outsideBodies() {
        var limits = new Limits(checks.tables().limits());
        if (checks.findings().stopIn(FileNames.LIMITS)) {
            return;
        }
        checks.tables().people().values().stream()
                .map(PersonRow::country)
                .filter(country -> !country.isEmpty())
                .distinct()
                .filter(country -> limits.outsideBody(country, checks.today()).isEmpty())
                .forEach(country -> checks.findings()
                        .add(
                                WITH_OUTSIDE_BODY.contains(country)
                                        ? Fault.OUTSIDE_BODY_UNKNOWN
                                        : Fault.OUTSIDE_BODY_MISSING,
                                Place.of(FileNames.LIMITS),
                                Map.of(
                                        "country", Spoken.of(Terms.COUNTRY, country),
                                        "code", Spoken.plain(country))));
    }

    private void floors() {
        for (var row : checks.tables().limits()) {
            FLOORS.find(row.limit())
                    .filter(floor -> given(row, floor)
                            .filter(value -> value < floor.least)
                            .isPresent())
                    .ifPresent(floor -> checks.findings()
                            .add(
                                    Fault.BELOW_LEGAL_FLOOR,
                                    checks.cell(FileNames.LIMITS, row.row(), LimitsReader.VALUE),
                                    Map.of("floor", floor.says)));
        }
    }

    private static Optional<Double> given(LimitRow row, Floor floor) {
        var span = row.time();
        if (span != null && floor != Floor.ROAD_FREIGHT) {
            double days = Spans.days(span);
            return Optional.of(floor == Floor.CLAIMS ? days * 12 / 365 : days);
        }
        var words = Folded.of(row.value()).split(" ", 2);
        boolean years = words.length > 1 && (words[1].startsWith("year") || words[1].startsWith("ar"));
        return Amount.read(words[0]).map(amount -> amount.value().doubleValue() * (years ? 12 : 1));
    }
}
