package org.helhet.rulebook;

/** What is to be said of when a promise is due, beside its length of time; it follows that. */
enum PromiseRemark implements Worded {
    FROM_NOW(
            " from now: counted from when we heard it, the time is over",
            " från nu: räknat från när vi fick veta det är tiden ute",
            " fra nå: regnet fra da vi fikk vite det, er tiden ute"),
    AFTER_THE_NEWS(" after the news before", " efter förra beskedet", " etter forrige beskjed"),
    LONGEST_SILENCE(", the longest silence", ", den längsta tystnaden", ", den lengste stillheten"),
    AFTER_THE_DECISION(", after the decision", " efter beslutet", " etter avgjørelsen"),
    AFTER_THE_ANSWER(", after the answer", " efter svaret", " etter svaret"),
    AS_FOR_A_NEW_COMPLAINT(", as for a new complaint", ", som för ett nytt klagomål", ", som for en ny klage"),
    AS_TOLD(
            " as the owner told the customer",
            ", som ägaren har sagt till kunden",
            ", slik eieren har sagt til kunden"),
    MOVED(
            " moved once, as the owner told the customer",
            ", flyttat en gång, som ägaren har sagt till kunden",
            ", flyttet én gang, slik eieren har sagt til kunden");

    private final Words words;

    PromiseRemark(String en, String sv, String nb) {
        words = Words.of(en, sv, nb);
    }

    @Override
    public Words words() {
        return words;
    }

    /** As it is kept. */
    @Override
    public String toString() {
        return words.in(Language.EN);
    }
}
