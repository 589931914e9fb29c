package org.helhet.rulebook.rows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.helhet.calendar.TimeSpan;
import org.helhet.calendar.WorkingCalendar;
import org.helhet.complaint.Severity;
import org.helhet.decision.Earlier;
import org.helhet.decision.Facts;
import org.helhet.decision.Topic;

/** One complaint at one moment, as the conditions of the tables see it. */
public record Situation(
        Facts facts,
        List<String> topics,
        boolean weakEvidence,
        Severity severity,
        Instant now,
        WorkingCalendar calendar) {

    public static Situation of(Facts facts, Instant now, WorkingCalendar calendar, TopicLimits limits) {
        boolean weak = limits.isWeak(facts.topics(), LocalDate.ofInstant(now, calendar.zone()));
        return new Situation(facts, names(facts.topics()), weak, Severity.NORMAL, now, calendar);
    }

    /** Where it does not matter how sure the topics are. */
    public static Situation of(Facts facts, Instant now, WorkingCalendar calendar) {
        return new Situation(facts, names(facts.topics()), false, Severity.NORMAL, now, calendar);
    }

    private static List<String> names(List<Topic> topics) {
        var names = new ArrayList<String>();
        topics.forEach(topic -> names.add(topic.name()));
        return names;
    }

    public Situation graded(Severity grade) {
        return new Situation(facts, topics, weakEvidence, grade, now, calendar);
    }

    public boolean holds(Condition condition) {
        return switch (condition) {
            case Condition.HasAccountOwner has -> !facts.accountOwner().isEmpty();
            case Condition.IsOpen open -> true;
            case Condition.BelongsToOpen belongs -> hasEarlier(Earlier.Relation.BELONGS_TO_OPEN);
            case Condition.SameCustomerOpen same -> hasEarlier(Earlier.Relation.SAME_CUSTOMER_OPEN);
            case Condition.ClosedRecently closed -> hasEarlier(Earlier.Relation.CLOSED_RECENTLY);
            case Condition.NeededWithin needed -> isNeededWithin(needed.span());
            case Condition.ReceivedByColleague received -> !facts.heardBy().isEmpty();
            case Condition.NamesPresentOwner names ->
                facts.earlier().stream()
                        .anyMatch(earlier -> earlier.relation() != Earlier.Relation.CLOSED_RECENTLY
                                && facts.complainedAbout().contains(earlier.owner()));
            case Condition.WeakEvidence weak -> weakEvidence;
            case Condition.Compare compare -> compare.isTrueOf(values(compare.fact()));
        };
    }

    private boolean hasEarlier(Earlier.Relation relation) {
        for (var earlier : facts.earlier()) {
            if (earlier.relation() == relation) {
                return true;
            }
        }
        return false;
    }

    /** On the last day of a span of days the hour does not count: "tomorrow" is within one day, at whatever hour. */
    public boolean isNeededWithin(TimeSpan span) {
        var needBy = facts.needBy();
        if (needBy == null) {
            return false;
        }
        var end = calendar.after(now, span);
        return !needBy.at().isAfter(end)
                || isInDays(span) && localDate(needBy.at()).equals(localDate(end));
    }

    private static boolean isInDays(TimeSpan span) {
        return switch (span.unit()) {
            case MINUTES, HOURS, WORKING_MINUTES, WORKING_HOURS -> false;
            case SAME_DAY, WORKING_DAYS, CALENDAR_DAYS, WEEKS -> true;
        };
    }

    /** In the customer's country. */
    public LocalDate today() {
        return localDate(now);
    }

    private LocalDate localDate(Instant instant) {
        return LocalDate.ofInstant(instant, calendar.zone());
    }

    /** What the facts say, in the words that the tables use. */
    public List<String> values(Fact fact) {
        return switch (fact) {
            case TOPIC -> topics;
            case AREA -> List.of(facts.area());
            case CUSTOMER -> List.of(facts.customer().number());
            case CUSTOMER_TYPE -> List.of(facts.customer().type().word());
            case SEVERITY -> List.of(severity.word());
            case CHANNEL -> List.of(facts.channel().word());
            case LANGUAGE -> List.of(facts.language());
            case CONTACTS -> List.of(Integer.toString(facts.contacts()));
            case VULNERABLE -> List.of(facts.vulnerable() ? "yes" : "no");
            case COUNTRY -> List.of(facts.country());
        };
    }
}
