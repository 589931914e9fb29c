package org.helhet.rulebook.letters;

import java.util.Map;
import org.helhet.complaint.Promise;
import org.helhet.rulebook.words.Language;
import org.helhet.rulebook.words.Words;

/** A promise in words that a time can follow: a sentence of the owner's to the customer, and a task to the owner. */
final class PromiseWords {

    private static final Map<Promise.Kind, Words> TO_CUSTOMER = Map.of(
            Promise.Kind.ACKNOWLEDGEMENT,
                    Words.of(
                            "you will get a confirmation with a name",
                            "du får en bekräftelse med ett namn",
                            "du får en bekreftelse med et navn"),
            Promise.Kind.PERSONAL_CONTACT,
                    Words.of(
                            "I will get in touch with you myself",
                            "jag hör av mig till dig personligen",
                            "jeg tar personlig kontakt med deg"),
            Promise.Kind.PLAN,
                    Words.of(
                            "you will have a plan for how it will be solved",
                            "du får en plan för hur det ska lösas",
                            "du får en plan for hvordan det skal løses"),
            Promise.Kind.UPDATE,
                    Words.of(
                            "I will tell you how it is going",
                            "jag berättar för dig hur det går",
                            "jeg forteller deg hvordan det går"),
            Promise.Kind.ANSWER,
                    Words.of(
                            "you will have an answer on every point",
                            "du får svar på alla punkter",
                            "du får svar på alle punkter"),
            Promise.Kind.LAST_DAY,
                    Words.of(
                            "you will have our final answer",
                            "du får vårt slutliga besked",
                            "du får vårt endelige svar"),
            Promise.Kind.REMEDY, Words.of("everything will be put right", "allt är åtgärdat", "alt er rettet opp"),
            Promise.Kind.FOLLOW_UP,
                    Words.of(
                            "I will check with you that all is well",
                            "jag hör efter om allt har blivit bra",
                            "jeg spør deg om alt er blitt bra"));

    private static final Map<Promise.Kind, Words> TO_OWNER = Map.of(
            Promise.Kind.ACKNOWLEDGEMENT,
                    Words.of(
                            "send a confirmation with your name",
                            "skicka en bekräftelse med ditt namn",
                            "send en bekreftelse med navnet ditt"),
            Promise.Kind.PERSONAL_CONTACT,
                    Words.of(
                            "get in touch with the customer in person",
                            "ta personlig kontakt med kunden",
                            "ta personlig kontakt med kunden"),
            Promise.Kind.PLAN,
                    Words.of(
                            "give the customer a plan for how it will be solved",
                            "ge kunden en plan för hur det ska lösas",
                            "gi kunden en plan for hvordan det skal løses"),
            Promise.Kind.UPDATE,
                    Words.of(
                            "tell the customer how it is going",
                            "berätta för kunden hur det går",
                            "fortell kunden hvordan det går"),
            Promise.Kind.ANSWER,
                    Words.of(
                            "answer the customer on every point",
                            "svara kunden på alla punkter",
                            "svar kunden på alle punkter"),
            Promise.Kind.LAST_DAY,
                    Words.of(
                            "give the customer the final answer",
                            "ge kunden slutligt besked",
                            "gi kunden endelig svar"),
            Promise.Kind.REMEDY,
                    Words.of(
                            "see to it that everything is put right",
                            "se till att allt är åtgärdat",
                            "sørg for at alt er rettet opp"),
            Promise.Kind.FOLLOW_UP,
                    Words.of(
                            "check with the customer that all is well",
                            "hör efter med kunden om allt har blivit bra",
                            "hør med kunden om alt er blitt bra"));

    private PromiseWords() {}

    /** As the owner says it to the customer: "I will get in touch with you myself". */
    static String toCustomer(Promise.Kind kind, Language language) {
        return TO_CUSTOMER.getOrDefault(kind, Words.same(kind.word())).in(language);
    }

    /** The same as the owner is told it: "get in touch with the customer in person". */
    static String toOwner(Promise.Kind kind, Language language) {
        return TO_OWNER.getOrDefault(kind, Words.same(kind.word())).in(language);
    }
}
