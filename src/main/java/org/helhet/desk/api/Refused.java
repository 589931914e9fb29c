package org.helhet.desk.api;

import java.util.List;
import org.helhet.casework.Outcome;
import org.springframework.http.HttpStatus;

/** A call that is not carried out, with everything that is wrong with it. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient List<Fault> faults;

    public Refused(HttpStatus status, List<Fault> faults) {
        super(faults.getFirst().message());
        this.status = status;
        this.faults = List.copyOf(faults);
    }

    public Refused(HttpStatus status, String field, String message) {
        this(status, List.of(new Fault(field, message)));
    }

    static Refused notFound(String field, String message) {
        return new Refused(HttpStatus.NOT_FOUND, field, message);
    }

    /** What stands in the way of it now. */
    static Refused conflict(Outcome.Refused outcome) {
        return new Refused(
                HttpStatus.CONFLICT,
                outcome.objections().stream()
                        .map(objection -> new Fault(objection.field(), objection.says()))
                        .toList());
    }

    HttpStatus status() {
        return status;
    }

    List<Fault> faults() {
        return faults;
    }
}
