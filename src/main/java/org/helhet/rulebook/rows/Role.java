package org.helhet.rulebook.rows;

import org.helhet.rulebook.words.Language;
import org.helhet.rulebook.words.Worded;
import org.helhet.rulebook.words.Words;

/** The roles a person can have in {@code people.csv}, and that a row may name instead of a person. */
public enum Role implements Worded {
    DUTY_OWNER("duty owner", "jouren/jour/jourhavande", "vakten/vakt/vakthavende"),
    TODAYS_FIXER("today's fixer/fixer", "dagens lösare/lösare", "dagens løser/løser"),
    COMPLAINTS_MANAGER("complaints manager", "klagomålsansvarig", "klageansvarlig"),
    SAFETY_OFFICER("safety officer", "säkerhetsansvarig/säkerhetsombud", "sikkerhetsansvarlig"),
    DATA_PROTECTION_OFFICER("data protection officer", "dataskyddsombud", "personvernombud"),
    TEAM_LEAD("team lead", "gruppledare/teamledare", "teamleder/gruppeleder"),
    OPERATIONS_MANAGER("operations manager", "driftchef/driftschef", "driftsleder/driftssjef"),
    MANAGING_DIRECTOR("managing director", "vd/verkställande direktör", "administrerende direktør/daglig leder"),
    PROCESS_OWNER("process owner", "processägare", "prosesseier"),
    TRIAGE_OWNER("triage owner", "fördelare/sorterare", "fordeler"),
    ACCOUNT_OWNER("account owner", "kundansvarig", "kundeansvarlig");

    private final Words words;

    Role(String en, String sv, String nb) {
        words = Words.of(en, sv, nb);
    }

    @Override
    public Words words() {
        return words;
    }

    /** The English word, which is the one in reasons and in the rule files as shipped. */
    public String word() {
        return words.in(Language.EN);
    }
}
