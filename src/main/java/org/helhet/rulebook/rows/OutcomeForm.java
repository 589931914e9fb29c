package org.helhet.rulebook.rows;

import org.helhet.rulebook.words.Worded;
import org.helhet.rulebook.words.Words;

/** The forms in which the second half of a sentence is said; the first of each language is the one we write. */
enum OutcomeForm implements Worded {
    OWNER(
            "the owner is {owner}/owner is {owner}/its owner is {owner}/the owner becomes {owner}/{owner} is the owner/{owner} owns it",
            "är ägaren {owner}/ägaren är {owner}/är ägare {owner}/är ärendeägaren {owner}/är {owner} ägare/blir {owner} ägare"
                    + "/{owner} är ägare/äger {owner} det/äger {owner} ärendet/{owner} äger det",
            "er eieren {owner}/eieren er {owner}/er eier {owner}/er sakseieren {owner}/sakseieren er {owner}/er {owner} eier"
                    + "/blir {owner} eier/{owner} er eier/eier {owner} saken/{owner} eier saken"),
    SEVERITY(
            "severity is at least {severity}/the severity is at least {severity}/it is at least {severity}",
            "är allvaret minst {severity}/allvaret är minst {severity}/är allvarsgraden minst {severity}"
                    + "/allvarsgraden är minst {severity}/är allvar minst {severity}/allvar är minst {severity}",
            "er alvoret minst {severity}/alvoret er minst {severity}/er alvorlighetsgraden minst {severity}"
                    + "/alvorlighetsgraden er minst {severity}/er alvor minst {severity}/alvor er minst {severity}"),
    PROMISE(
            "we promise {kind} within {span}/we promise {kind} in {span}/promise {kind} within {span}",
            "lovar vi {kind} inom {span}/vi lovar {kind} inom {span}/lova {kind} inom {span}",
            "lover vi {kind} innen {span}/vi lover {kind} innen {span}/lov {kind} innen {span}"),
    CALL_IN(
            "call in {called}/we call in {called}/{called} is called in",
            "kallar vi in {called}/kalla in {called}/vi kallar in {called}/kallas {called} in/{called} kallas in",
            "tilkaller vi {called}/tilkall {called}/kall inn {called}/vi tilkaller {called}/kaller vi inn {called}"
                    + "/blir {called} tilkalt/{called} tilkalles"),
    OFFER(
            "offer {remedy} up to {amount}/we offer {remedy} up to {amount}/we may offer {remedy} up to {amount}",
            "erbjuder vi {remedy} upp till {amount}/erbjud {remedy} upp till {amount}/vi erbjuder {remedy} upp till {amount}"
                    + "/får vi erbjuda {remedy} upp till {amount}",
            "tilbyr vi {remedy} opptil {amount}/tilby {remedy} opptil {amount}/vi tilbyr {remedy} opptil {amount}"
                    + "/tilbyr vi {remedy} opp til {amount}/tilby {remedy} opp til {amount}/tilby {remedy} inntil {amount}"
                    + "/tilbyr vi {remedy} inntil {amount}");

    private final Words words;

    OutcomeForm(String en, String sv, String nb) {
        words = Words.of(en, sv, nb);
    }

    @Override
    public Words words() {
        return words;
    }
}
