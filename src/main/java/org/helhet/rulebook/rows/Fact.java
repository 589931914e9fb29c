package org.helhet.rulebook.rows;

import org.helhet.rulebook.words.Worded;
import org.helhet.rulebook.words.Words;

/** What a sentence may ask about a complaint. "Needed within" is a condition of its own: {@link Condition.NeededWithin}. */
public enum Fact implements Worded {
    TOPIC("topic", "ämne/ämnet", "emne/emnet"),
    AREA("area", "område/området", "område/området"),
    CUSTOMER("customer", "kund/kunden", "kunde/kunden"),
    CUSTOMER_TYPE("customer type", "kundtyp/kundtypen", "kundetype/kundetypen"),
    SEVERITY("severity", "allvar/allvaret/allvarsgrad", "alvor/alvoret/alvorlighetsgrad"),
    CHANNEL("channel", "kanal/kanalen", "kanal/kanalen"),
    LANGUAGE("language", "språk/språket", "språk/språket"),
    CONTACTS("contacts", "kontakter/kontakterna", "henvendelser/henvendelsene"),
    VULNERABLE("vulnerable", "utsatt", "sårbar"),
    COUNTRY("country", "land/landet", "land/landet");

    private final Words words;

    Fact(String en, String sv, String nb) {
        words = Words.of(en, sv, nb);
    }

    @Override
    public Words words() {
        return words;
    }
}
