package org.helhet.rulebook.deciding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.helhet.calendar.TimeSpan;
import org.helhet.complaint.CustomerType;
import org.helhet.complaint.Severity;
import org.helhet.decision.Reason;
import org.helhet.decision.Topic;
import org.helhet.rulebook.rows.ExceptionRow;
import org.helhet.rulebook.rows.Situation;

/** How grave one complaint is: what {@code rules/policy/severity.drl} asks and tells. */
public final class Grading {

    static final String FILE = "policy/severity.drl";

    private final Situation situation;
    private final Map<String, Severity> ofTopics;
    private final int missed;
    private final List<Reason> reasons = new ArrayList<>();
    private Severity severity = Severity.NORMAL;

    public Grading(Situation situation, Map<String, Severity> ofTopics) {
        this(situation, ofTopics, 0);
    }

    public Grading(Situation situation, Map<String, Severity> ofTopics, int missed) {
        this.situation = situation;
        this.ofTopics = ofTopics;
        this.missed = missed;
    }

    /** How many promises to this customer were missed. */
    public int getMissed() {
        return missed;
    }

    public boolean isNeededWithinWorkingDays(int days) {
        return situation.isNeededWithin(new TimeSpan(days, TimeSpan.Unit.WORKING_DAYS));
    }

    public boolean isVulnerable() {
        return situation.facts().vulnerable();
    }

    public int getContacts() {
        return situation.facts().contacts();
    }

    public CustomerType getCustomerType() {
        return situation.facts().customer().type();
    }

    /** The gravest of its topics counts. */
    public void asTheTopicsSay() {
        for (var topic : situation.facts().topics()) {
            var ofTopic = ofTopics.getOrDefault(topic.name(), Severity.NORMAL);
            if (reasons.isEmpty() || ofTopic.compareTo(severity) > 0) {
                reasons.clear();
                reasons.add(reason(topic, ofTopic));
                severity = ofTopic;
            }
        }
    }

    /** Raises it, if it is not as grave already. */
    public void atLeast(Severity grade, String because) {
        if (grade.compareTo(severity) > 0) {
            severity = grade;
            reasons.add(new Reason(Reason.About.SEVERITY, FILE, 0, because + " → " + grade.word()));
        }
    }

    /** Raised by a sentence. */
    void atLeast(Severity grade, ExceptionRow sentence) {
        if (grade.compareTo(severity) > 0) {
            severity = grade;
            reasons.add(new Reason(Reason.About.SEVERITY, ExceptionRow.FILE, sentence.row(), sentence.sentence()));
        }
    }

    public Severity severity() {
        return severity;
    }

    public List<Reason> reasons() {
        return reasons;
    }

    private static Reason reason(Topic topic, Severity severity) {
        return new Reason(
                Reason.About.SEVERITY, topic.file(), topic.row(), "topic " + topic.name() + " → " + severity.word());
    }
}
