package org.helhet.desk.api;

import org.helhet.change.Answer;
import org.helhet.change.Candidate;
import org.helhet.change.Version;
import org.springframework.http.HttpStatus;

/** What the flow of a change answers, as a result or as a refusal of the call. */
final class Answers {

    private Answers() {}

    static Version live(Answer answer, String field, String asked) {
        return switch (answer) {
            case Answer.WentLive it -> it.version();
            case Answer.Rejected it -> throw new IllegalStateException("Nobody rejected " + asked);
            case Answer.Refused it -> throw refused(it, field);
            case Answer.Unknown it -> throw unknown(field, asked);
        };
    }

    static Candidate rejected(Answer answer, String field, String asked) {
        return switch (answer) {
            case Answer.Rejected it -> it.candidate();
            case Answer.WentLive it -> throw new IllegalStateException("Nobody approved " + asked);
            case Answer.Refused it -> throw refused(it, field);
            case Answer.Unknown it -> throw unknown(field, asked);
        };
    }

    private static Refused refused(Answer.Refused answer, String field) {
        return new Refused(
                HttpStatus.CONFLICT,
                answer.because().stream().map(why -> new Fault(field, why)).toList());
    }

    static Refused unknown(String field, String asked) {
        return Refused.notFound(
                field, "There is no %s \"%s\".".formatted(field.equals("hash") ? "candidate" : field, asked));
    }
}
