package org.helhet.casework;

import java.util.Optional;
import org.springframework.stereotype.Repository;

/** The complaints as they stand, for reading. */
@Repository
public class ComplaintFile {

    public Optional<Complaint> one(String reference) {
        throw new UnsupportedOperationException(reference);
    }

    /** The complaint whose status page a token opens. */
    public Optional<Complaint> byToken(String token) {
        throw new UnsupportedOperationException(token);
    }

    /** The newest first. */
    public Page<Complaint> list(ComplaintFilter filter, int page, int size) {
        throw new UnsupportedOperationException(filter.q());
    }

    /** What came in and made the complaint, byte for byte. */
    public Optional<KeptOriginal> original(String reference) {
        throw new UnsupportedOperationException(reference);
    }
}
