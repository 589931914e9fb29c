package org.helhet.rulebook.rows;

import org.helhet.rulebook.words.Worded;
import org.helhet.rulebook.words.Words;

/** Conditions that are said in other words than fact, comparison and value. */
enum ConditionForm implements Worded {
    WRITTEN_AT_LEAST(
            "customer has written at least {n} times/customer has written {n} times/customer has written {n} times or more",
            "kunden har skrivit minst {n} gånger/kunden har skrivit {n} gånger/kunden har hört av sig minst {n} gånger",
            "kunden har skrevet minst {n} ganger/kunden har skrevet {n} ganger/kunden har tatt kontakt minst {n} ganger"),
    WRITTEN_AT_MOST(
            "customer has written at most {n} times",
            "kunden har skrivit högst {n} gånger",
            "kunden har skrevet høyst {n} ganger"),
    VULNERABLE(
            "customer is vulnerable",
            "kunden är utsatt/kunden är i en utsatt situation",
            "kunden er sårbar/kunden er i en sårbar situasjon"),
    NEEDS(
            "customer needs it within {span}/it is needed within {span}",
            "kunden behöver det inom {span}/det behövs inom {span}",
            "kunden trenger det innen {span}/det trengs innen {span}");

    private final Words words;

    ConditionForm(String en, String sv, String nb) {
        words = Words.of(en, sv, nb);
    }

    @Override
    public Words words() {
        return words;
    }
}
