package org.helhet.rulebook.rows;

import java.util.Map;
import java.util.Optional;
import org.helhet.calendar.TimeSpan;
import org.helhet.decision.Trigger;
import org.helhet.rulebook.words.Dictionary;
import org.helhet.rulebook.words.Forms;
import org.helhet.rulebook.words.Guessing;
import org.helhet.rulebook.words.Language;
import org.helhet.rulebook.words.Numbers;
import org.helhet.rulebook.words.SpanWords;

/** Understands the moments of {@code escalation.csv} in any of the languages, and says them. */
public record TriggerWords(Dictionary<String> topics) {

    private static final Forms<TriggerForm> FORMS = new Forms<>(TriggerForm.class);

    Optional<Trigger> read(String text) {
        return FORMS.of(spread(text)).flatMap(said -> trigger(said).stream()).findFirst();
    }

    /** Where no topic is known, a moment that asks for one cannot be judged. */
    boolean cannotBeJudged(String text) {
        return topics.isEmpty() && FORMS.of(spread(text)).anyMatch(said -> said.kind() == TriggerForm.NAMED_TOPIC);
    }

    /** What somebody who wrote this most likely meant. */
    Optional<Trigger> nearest(String text) {
        var guessing = new Guessing(spread(text));
        return FORMS.near(spread(text), (slot, number) -> guess(guessing, slot, number))
                .flatMap(said -> trigger(said).stream())
                .findFirst();
    }

    private Optional<String> guess(Guessing guessing, String slot, int number) {
        return switch (slot) {
            case "n" -> guessing.number(number);
            case "span" -> guessing.span(number);
            default -> guessing.oneOf(topics);
        };
    }

    /** A percent sign may stand close to its number. */
    private static String spread(String text) {
        return text.replace("%", " %")
                .replace(" percent ", " % ")
                .replace(" procent ", " % ")
                .replace(" prosent ", " % ");
    }

    private Optional<Trigger> trigger(Forms.Said<TriggerForm> said) {
        return switch (said.kind()) {
            case SHARE_GONE -> number(said).filter(percent -> percent <= 100).map(Trigger.ShareGone::new);
            case TIME_LEFT -> span(said).map(Trigger.TimeLeft::new);
            case PROMISE_MISSED -> Optional.of(new Trigger.PromiseMissed());
            case AFTER_MISSED -> span(said).map(Trigger.AfterMissed::new);
            case PROMISES_MISSED -> number(said).map(Trigger.PromisesMissed::new);
            case CONTACTS -> number(said).map(Trigger.Contacts::new);
            case UNIT_REFUSED -> Optional.of(new Trigger.UnitRefused());
            case OLDER_THAN -> span(said).map(Trigger.OlderThan::new);
            case OUTSIDE_BODY -> Optional.of(new Trigger.OutsideBody());
            case PRESS -> Optional.of(new Trigger.Press());
            case REQUEST_UNANSWERED -> span(said).map(Trigger.RequestUnanswered::new);
            case NEEDED_WITHIN -> span(said).map(Trigger.NeededWithin::new);
            case SAME_TOPIC -> sameTopic(said, "");
            case NAMED_TOPIC ->
                topics.find(said.slots().getOrDefault("topic", "")).flatMap(topic -> sameTopic(said, topic));
        };
    }

    private static Optional<Trigger> sameTopic(Forms.Said<TriggerForm> said, String topic) {
        return number(said).flatMap(count -> span(said).map(within -> new Trigger.SameTopic(count, topic, within)));
    }

    private static Optional<Integer> number(Forms.Said<TriggerForm> said) {
        return Numbers.read(said.slots().getOrDefault("n", "")).filter(number -> number > 0);
    }

    private static Optional<TimeSpan> span(Forms.Said<TriggerForm> said) {
        return SpanWords.readPlain(said.slots().getOrDefault("span", ""));
    }

    public String say(Trigger trigger, Language language) {
        return switch (trigger) {
            case Trigger.ShareGone gone -> number(TriggerForm.SHARE_GONE, gone.percent(), language);
            case Trigger.TimeLeft left -> span(TriggerForm.TIME_LEFT, left.span(), language);
            case Trigger.PromiseMissed missed -> Forms.say(TriggerForm.PROMISE_MISSED, Map.of(), language);
            case Trigger.AfterMissed after -> span(TriggerForm.AFTER_MISSED, after.span(), language);
            case Trigger.PromisesMissed missed -> number(TriggerForm.PROMISES_MISSED, missed.count(), language);
            case Trigger.Contacts contacts -> number(TriggerForm.CONTACTS, contacts.count(), language);
            case Trigger.UnitRefused refused -> Forms.say(TriggerForm.UNIT_REFUSED, Map.of(), language);
            case Trigger.OlderThan older -> span(TriggerForm.OLDER_THAN, older.age(), language);
            case Trigger.OutsideBody body -> Forms.say(TriggerForm.OUTSIDE_BODY, Map.of(), language);
            case Trigger.Press press -> Forms.say(TriggerForm.PRESS, Map.of(), language);
            case Trigger.RequestUnanswered asked -> span(TriggerForm.REQUEST_UNANSWERED, asked.span(), language);
            case Trigger.NeededWithin needed -> span(TriggerForm.NEEDED_WITHIN, needed.span(), language);
            case Trigger.SameTopic same -> sameTopic(same, language);
        };
    }

    private String sameTopic(Trigger.SameTopic same, Language language) {
        var slots = Map.of(
                "n", Integer.toString(same.count()),
                "topic", topics.say(same.topic(), language),
                "span", SpanWords.say(same.within(), language));
        return Forms.say(same.topic().isEmpty() ? TriggerForm.SAME_TOPIC : TriggerForm.NAMED_TOPIC, slots, language);
    }

    private static String number(TriggerForm form, int number, Language language) {
        return Forms.say(form, Map.of("n", Integer.toString(number)), language);
    }

    private static String span(TriggerForm form, TimeSpan span, Language language) {
        return Forms.say(form, Map.of("span", SpanWords.say(span, language)), language);
    }
}
