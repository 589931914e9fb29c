package org.helhet.rulebook;

import static org.helhet.rulebook.Weight.NOTE;
import static org.helhet.rulebook.Weight.STOP;
import static org.helhet.rulebook.Weight.WARN;

import java.util.Locale;

/** All that can be wrong with a rules folder. What is said about each stands in {@code findings_<language>.properties}. */
enum Fault {
    FILE_MISSING(101, STOP),
    FILE_EMPTY(101, STOP),
    FILE_TOO_BIG(101, STOP),
    READ_AS_WINDOWS(102, WARN),
    READ_AS_UTF16(102, NOTE),
    READ_TWICE_ENCODED(102, WARN),
    NO_SEPARATOR(103, STOP),
    QUOTE_OPEN(103, STOP),
    COLUMN_MISSING(104, STOP),
    COLUMN_TWICE(104, STOP),
    COLUMN_UNKNOWN(104, WARN),
    COLUMN_NEARLY(104, STOP),
    CELL_WITHOUT_COLUMN(104, WARN),
    EXCEL_DATE(105, STOP),
    SPAN_UNREADABLE(106, STOP),
    AMOUNT_UNREADABLE(107, STOP),
    AMOUNT_AMBIGUOUS(107, NOTE),
    LOOK_ALIKE(108, WARN),
    CELL_EMPTY(109, STOP),
    NOT_IN_LIST(109, STOP),
    NEARLY_IN_LIST(109, STOP),
    DATE_UNREADABLE(109, STOP),
    HOURS_UNREADABLE(109, STOP),
    NUMBER_UNREADABLE(109, STOP),
    ZONE_UNREADABLE(109, STOP),
    ID_UNREADABLE(109, STOP),
    TWICE(109, STOP),

    TOPIC_UNKNOWN(201, STOP),
    TOPIC_NEARLY(201, STOP),
    TOPIC_WORDS_UNREADABLE(201, STOP),
    AREA_UNKNOWN(202, STOP),
    AREA_NEARLY(202, STOP),
    PERSON_UNKNOWN(203, STOP),
    PERSON_NEARLY(203, STOP),
    PERSON_NAME_TWICE(203, WARN),
    PERSON_UNREACHABLE(203, STOP),
    PERSON_LEFT(204, STOP),
    PERSON_LEAVES(204, WARN),
    AWAY_WITHOUT_DEPUTY(205, WARN),
    DEPUTY_CIRCLE(206, STOP),
    MAY_NOT_OWN(207, STOP),
    ROLE_WITHOUT_PERSON(209, STOP),

    CONDITION_UNREADABLE(250, STOP),
    CONDITION_NEARLY(250, STOP),
    CONDITION_VALUE_UNKNOWN(250, STOP),
    MOMENT_UNREADABLE(250, STOP),
    MOMENT_NEARLY(250, STOP),
    SENTENCE_NOT_USED(259, WARN),

    OWNER_GAP(301, STOP),
    TOO_MANY_KINDS(301, WARN),
    PROMISE_GAP(301, STOP),
    COUNTRY_NEVER_OPEN(301, STOP),
    COUNTRY_WITHOUT_CALENDAR(301, STOP),
    ROW_HIDDEN(302, WARN),
    ROW_IMPOSSIBLE(302, WARN),
    PROMISE_CONFLICT(303, STOP),
    REMEDY_CONFLICT(303, STOP),
    ROW_MASKED(304, NOTE),
    ROW_UNUSED(305, NOTE),

    TEMPLATE_LACKS(501, STOP),
    PLACEHOLDER_UNKNOWN(502, STOP),
    PLACEHOLDER_NEARLY(502, STOP),
    TEMPLATE_MISSING(503, STOP),
    TEMPLATE_WITHOUT_SUBJECT(503, STOP),
    ODR_LINK(504, STOP),
    REJECTION_WITHOUT_OUTSIDE_BODY(505, STOP),
    BANNED_PHRASE(506, STOP),

    LIMIT_BROKEN(601, STOP),

    EXAMPLE_OWNER(701, STOP),
    EXAMPLE_ANSWER(701, STOP),
    EXAMPLE_CALLED_IN(701, STOP),
    EXAMPLE_MISSING(702, WARN),
    COVERAGE_FELL(703, NOTE);

    private final int code;
    private final Weight weight;

    Fault(int code, Weight weight) {
        this.code = code;
        this.weight = weight;
    }

    int code() {
        return code;
    }

    Weight weight() {
        return weight;
    }

    /** Under which its sentences are kept: {@code person-unknown}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
