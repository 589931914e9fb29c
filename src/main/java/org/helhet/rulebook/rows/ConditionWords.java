package org.helhet.rulebook.rows;

import org.helhet.rulebook.words.Dictionary;
import org.helhet.rulebook.words.Words;

/** The conditions that are a fixed phrase, in words. */
public final class ConditionWords {

    public static final Dictionary<Condition.Phrase> PHRASES = Dictionary.<Condition.Phrase>empty()
            .with(
                    new Condition.HasAccountOwner(),
                    Words.of(
                            "has account owner/has an account owner",
                            "har kundansvarig/har en kundansvarig",
                            "har kundeansvarlig/har en kundeansvarlig"))
            .with(
                    new Condition.BelongsToOpen(),
                    Words.of(
                            "belongs to an open complaint",
                            "hör till ett öppet ärende/hör till ett öppet klagomål",
                            "hører til en åpen sak/hører til en åpen klage"))
            .with(
                    new Condition.SameCustomerOpen(),
                    Words.of(
                            "same customer or item has an open complaint",
                            "samma kund eller försändelse har ett öppet ärende/samma kund eller försändelse har ett öppet klagomål",
                            "samme kunde eller sending har en åpen sak/samme kunde eller sending har en åpen klage"))
            .with(
                    new Condition.ReceivedByColleague(),
                    Words.of(
                            "received by a colleague who may own",
                            "mottaget av kollega som får äga/mottaget av en kollega som får äga",
                            "mottatt av kollega som kan eie/mottatt av en kollega som kan eie/mottatt av en kollega som får eie"))
            .with(
                    new Condition.NamesPresentOwner(),
                    Words.of(
                            "names the present owner",
                            "nämner nuvarande ägare/nämner ärendets ägare",
                            "nevner nåværende eier/nevner sakens eier"))
            .with(
                    new Condition.WeakEvidence(),
                    Words.of(
                            "weak evidence/the topic is uncertain",
                            "osäkert ämne/ämnet är osäkert",
                            "usikkert emne/emnet er usikkert"))
            .with(
                    new Condition.IsOpen(),
                    Words.of(
                            "the complaint is open/complaint is open/the case is open/case is open/status is open",
                            "ärendet är öppet/klagomålet är öppet/status är öppen/status är öppet/statusen är öppen",
                            "saken er åpen/klagen er åpen/ærendet er åpent/status er åpen/statusen er åpen"));

    /** Stands before a number of days. */
    static final Words CLOSED_LESS_THAN =
            Words.of("closed less than", "avslutat för mindre än", "avsluttet for mindre enn");

    /** Stands after the number of days. */
    static final Words DAYS_AGO = Words.of(
            "days ago, same matter/days ago",
            "dagar sedan, samma sak/dagar sedan, samma ärende/dagar sedan",
            "dager siden, samme sak/dager siden");

    /** Stands before a length of time. */
    static final Words NEEDED_WITHIN = Words.of(
            "needed within/needed within is at most/needed by within/needs by is within/needs by is at most/needs by within",
            "behövs inom/behövs inom är högst/behövs senast inom",
            "trengs innen/trengs innen er høyst/trengs senest innen");

    private ConditionWords() {}
}
