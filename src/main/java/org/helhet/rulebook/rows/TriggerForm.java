package org.helhet.rulebook.rows;

import org.helhet.rulebook.words.Worded;
import org.helhet.rulebook.words.Words;

/** The forms in which the moments of {@code escalation.csv} are said; the first of each language is the one we write. */
enum TriggerForm implements Worded {
    SHARE_GONE(
            "{n} % of the time gone/{n} % of the time has gone/{n} % of the time is gone/{n} % of the time",
            "{n} % av tiden har gått/{n} % av tiden gått/{n} % av tiden är slut/{n} % av tiden",
            "{n} % av tiden er gått/{n} % av tiden har gått/{n} % av tiden gått/{n} % av tiden"),
    TIME_LEFT(
            "{span} left/{span} are left/{span} is left/{span} before the promise/{span} to go",
            "{span} kvar/{span} återstår/{span} före löftet",
            "{span} igjen/{span} gjenstår/{span} før løftet"),
    PROMISE_MISSED(
            "promise missed/a promise is missed/a promise was missed/missed promise/a missed promise",
            "missat löfte/löfte missat/ett löfte har missats/ett löfte missas/brutet löfte/ett brutet löfte/löftet bröts",
            "brutt løfte/løfte brutt/et løfte er brutt/et brutt løfte/løftet ble ikke holdt/løfte ikke holdt"),
    AFTER_MISSED(
            "{span} after a missed promise/{span} after the missed promise/{span} after promise missed"
                    + "/{span} after the promise was missed/{span} after a promise is missed",
            "{span} efter ett missat löfte/{span} efter missat löfte/{span} efter ett brutet löfte/{span} efter brutet löfte"
                    + "/{span} efter att ett löfte har missats",
            "{span} etter et brutt løfte/{span} etter brutt løfte/{span} etter at et løfte er brutt"),
    PROMISES_MISSED(
            "{n} promises missed/{n} missed promises/{n} promises are missed",
            "{n} missade löften/{n} löften missade/{n} brutna löften/{n} löften har missats",
            "{n} brutte løfter/{n} løfter brutt/{n} løfter er brutt"),
    CONTACTS(
            "{n} contacts/{n} contacts from the customer/the customer has written {n} times",
            "{n} kontakter/{n} kontakter från kunden/kunden har skrivit {n} gånger",
            "{n} henvendelser/{n} henvendelser fra kunden/kunden har skrevet {n} ganger"),
    UNIT_REFUSED(
            "a unit refused/unit refused/a unit has refused/a unit refuses/a unit declined/a unit said no",
            "en enhet har sagt nej/en enhet sade nej/en enhet sa nej/en enhet säger nej/en enhet vägrade/en enhet har vägrat",
            "en enhet har sagt nei/en enhet sa nei/en enhet sier nei/en enhet avviste/en enhet nektet/en enhet har avvist"),
    OLDER_THAN(
            "older than {span}/more than {span} old",
            "äldre än {span}/mer än {span} gammalt",
            "eldre enn {span}/mer enn {span} gammel"),
    OUTSIDE_BODY(
            "outside body/an outside body/the outside body/outside body asks",
            "tvistlösningsorgan/extern instans/en extern instans/anmält till extern instans",
            "klageorgan/et klageorgan/ekstern instans/en ekstern instans"),
    PRESS("press/the press/media/the media", "press/pressen/media/medierna", "presse/pressen/media/mediene"),
    REQUEST_UNANSWERED(
            "a request is unanswered for {span}/request unanswered for {span}/a request unanswered for {span}"
                    + "/request unanswered {span}/no answer to a request for {span}/no answer for {span}",
            "en förfrågan är obesvarad i {span}/förfrågan obesvarad i {span}/en begäran är obesvarad i {span}"
                    + "/begäran obesvarad i {span}/inget svar på {span}",
            "en forespørsel er ubesvart i {span}/forespørsel ubesvart i {span}/en forespørsel er ubesvart etter {span}"
                    + "/ikke svar på {span}"),
    NEEDED_WITHIN(
            "needed within {span}/is needed within {span}",
            "behövs inom {span}",
            "trengs innen {span}/trengs i løpet av {span}"),
    SAME_TOPIC(
            "{n} of one topic in {span}/{n} of the same topic in {span}/{n} of one topic within {span}"
                    + "/{n} of the same topic within {span}",
            "{n} av samma ämne på {span}/{n} av ett ämne på {span}/{n} av samma ämne inom {span}/{n} av ett ämne inom {span}",
            "{n} av samme emne på {span}/{n} av ett emne på {span}/{n} av samme emne innen {span}"
                    + "/{n} av samme emne i løpet av {span}"),
    NAMED_TOPIC(
            "{n} of {topic} in {span}/{n} of {topic} within {span}/{n} of topic {topic} in {span}",
            "{n} av {topic} på {span}/{n} av {topic} inom {span}/{n} av ämnet {topic} på {span}",
            "{n} av {topic} på {span}/{n} av {topic} innen {span}/{n} av emnet {topic} på {span}");

    private final Words words;

    TriggerForm(String en, String sv, String nb) {
        words = Words.of(en, sv, nb);
    }

    @Override
    public Words words() {
        return words;
    }
}
