package org.helhet.desk.api;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.helhet.casework.file.Course;
import org.jspecify.annotations.Nullable;

/** What has been done about a complaint, on the wire. */
final class CourseView {

    private CourseView() {}

    record PersonView(String id, String name) {}

    /** Somebody who was called in to help; the owner stays the owner. */
    record EscalationView(
            long id,
            String step,
            PersonView person,
            String why,
            OffsetDateTime at,
            int reminders,
            @Nullable OffsetDateTime acknowledgedAt) {}

    record RemedyView(
            long id,
            String kind,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            String note,
            @Nullable OffsetDateTime owedAt,
            @Nullable OffsetDateTime doneAt) {}

    /** {@code state} is proposed, then {@code approver} says who is asked, or sent. */
    record SettlementView(
            long id,
            String outcome,
            String text,
            String state,
            String by,
            @Nullable String approver,
            @Nullable OffsetDateTime sentAt) {}

    static List<EscalationView> escalations(Course course, Times times) {
        return course.helpers().stream()
                .map(helper -> new EscalationView(
                        helper.id(),
                        helper.step(),
                        new PersonView(helper.person().value(), helper.name()),
                        helper.why(),
                        times.write(helper.at()),
                        helper.reminders(),
                        times.writeIfKnown(helper.acknowledgedAt())))
                .toList();
    }

    static List<RemedyView> remedies(Course course, Times times) {
        return course.remedies().stream()
                .map(owed -> new RemedyView(
                        owed.id(),
                        owed.remedy().kind(),
                        owed.remedy().amount(),
                        orNull(owed.remedy().currency()),
                        owed.remedy().note(),
                        times.writeIfKnown(owed.owedAt()),
                        times.writeIfKnown(owed.doneAt())))
                .toList();
    }

    static @Nullable SettlementView settlement(Course course, Times times) {
        var settlement = course.settlement();
        return settlement == null
                ? null
                : new SettlementView(
                        settlement.id(),
                        settlement.verdict().word(),
                        settlement.text(),
                        settlement.sentAt() == null ? "proposed" : "sent",
                        settlement.proposedBy(),
                        orNull(settlement.approver()),
                        times.writeIfKnown(settlement.sentAt()));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
