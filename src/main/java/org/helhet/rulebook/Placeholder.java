package org.helhet.rulebook;

import java.util.Locale;

/** All that a message can have filled in, as {@code {owner_name}}. */
enum Placeholder {
    REFERENCE,
    OWNER_NAME,
    OWNER_EMAIL,
    OWNER_PHONE,
    CUSTOMER_NAME,
    UNDERSTOOD,
    SUBJECT,
    NEED_BY,
    PROMISE,
    PROMISE_DUE,
    ANSWER_DUE,
    STATUS_PAGE,
    RECEIVED,
    SEVERITY,
    BECAUSE,
    QUOTE,
    COMPLAINT_LINK,
    PROBLEM,
    TEXT,
    REASON,
    REMEDIES,
    FORMER_DUE,
    MANAGER_NAME,
    MANAGER_EMAIL,
    MANAGER_PHONE,
    OUTSIDE_BODY,
    COLLEAGUE_NAME,
    FORMER_PROMISE,
    LINK,
    ACT_BY,
    PASSED_ON,
    WHY_YOU,
    NEW_ANSWER;

    /** As it stands between the braces. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String inBraces() {
        return "{" + word() + "}";
    }
}
