package org.helhet.casework;

import java.util.Optional;
import org.springframework.stereotype.Repository;

/** The ledger of everything that came in, for reading. */
@Repository
public class ArrivalLedger {

    /** In the order in which they were taken. */
    public Page<ArrivalEntry> list(ArrivalFilter filter, int page, int size) {
        throw new UnsupportedOperationException(filter.kind());
    }

    public Optional<ArrivalReading> one(long arrival) {
        throw new UnsupportedOperationException("" + arrival);
    }

    /** What came in, byte for byte. */
    public Optional<KeptOriginal> original(long arrival) {
        throw new UnsupportedOperationException("" + arrival);
    }
}
