package org.helhet.rulebook;

import java.util.List;
import java.util.Optional;

/** Reads {@code promises.csv}. */
record PromisesReader(Table table, Findings findings) {

    static final Column SEVERITY = Column.needed("Severity", "Allvar/Allvarsgrad", "Alvor/Alvorlighetsgrad");
    private static final Column CUSTOMER_TYPE = Column.optional("Customer type", "Kundtyp", "Kundetype");
    static final Column ANSWER = Column.needed("Answer within", "Svar inom", "Svar innen");
    static final Column ANSWER_AT_LATEST = Column.optional("Answer at the latest", "Svar senast", "Svar senest");
    private static final Column CONFIRMATION =
            Column.needed("Confirmation within", "Bekräftelse inom", "Bekreftelse innen");
    static final Column PERSONAL_CONTACT =
            Column.needed("Personal contact within", "Personlig kontakt inom", "Personlig kontakt innen");
    static final Column PLAN = Column.optional("Plan within", "Plan inom", "Plan innen");
    static final Column SILENCE = Column.optional("Longest silence", "Längsta tystnad", "Lengste stillhet");
    static final Column LAST_DAY = Column.optional("Last day", "Sista dag", "Siste dag");
    static final Column LAST_DAY_AT_LATEST =
            Column.optional("Last day at the latest", "Sista dag senast", "Siste dag senest");
    private static final Column REMEDY = Column.optional("Remedy within", "Åtgärd inom", "Utbedring innen");
    private static final Column FOLLOW_UP = Column.optional("Follow-up after", "Uppföljning efter", "Oppfølging etter");

    static final List<Column> COLUMNS = List.of(
            SEVERITY,
            CUSTOMER_TYPE,
            ANSWER,
            ANSWER_AT_LATEST,
            CONFIRMATION,
            PERSONAL_CONTACT,
            PLAN,
            SILENCE,
            LAST_DAY,
            LAST_DAY_AT_LATEST,
            REMEDY,
            FOLLOW_UP);

    List<PromiseRow> rows() {
        return table.rows().stream().flatMap(row -> row(row).stream()).toList();
    }

    private Optional<PromiseRow> row(Row row) {
        var values = new Values(findings);
        values.has(row, SEVERITY);
        var severity = values.oneOf(Terms.SEVERITY, row.cell(SEVERITY));
        var promise = severity.map(grave -> new PromiseRow(
                row.number(),
                grave,
                values.oneOf(Terms.CUSTOMER_TYPE, row.cell(CUSTOMER_TYPE)).orElse(null),
                values.span(row.cell(ANSWER), SpanUnit.WORKING_DAYS, SpanUnit.CALENDAR_DAYS)
                        .orElse(null),
                values.span(row.cell(ANSWER_AT_LATEST), SpanUnit.CALENDAR_DAYS, SpanUnit.WORKING_DAYS)
                        .orElse(null),
                values.span(row.cell(CONFIRMATION), SpanUnit.WORKING_MINUTES, SpanUnit.WORKING_HOURS)
                        .orElse(null),
                values.span(row.cell(PERSONAL_CONTACT), SpanUnit.WORKING_HOURS, SpanUnit.WORKING_DAYS)
                        .orElse(null),
                values.span(row.cell(PLAN), SpanUnit.WORKING_HOURS, SpanUnit.WORKING_DAYS)
                        .orElse(null),
                values.span(row.cell(SILENCE), SpanUnit.WORKING_HOURS, SpanUnit.WORKING_DAYS)
                        .orElse(null),
                values.span(row.cell(LAST_DAY), SpanUnit.WORKING_DAYS, SpanUnit.CALENDAR_DAYS)
                        .orElse(null),
                values.span(row.cell(LAST_DAY_AT_LATEST), SpanUnit.CALENDAR_DAYS, SpanUnit.WEEKS)
                        .orElse(null),
                values.span(row.cell(REMEDY), SpanUnit.WORKING_HOURS, SpanUnit.WORKING_DAYS)
                        .orElse(null),
                values.span(row.cell(FOLLOW_UP), SpanUnit.WORKING_DAYS, SpanUnit.CALENDAR_DAYS)
                        .orElse(null)));
        values.has(row, ANSWER);
        return promise;
    }
}
