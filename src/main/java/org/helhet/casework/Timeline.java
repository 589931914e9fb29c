package org.helhet.casework;

import java.util.List;
import org.springframework.stereotype.Repository;

/** What happened to a complaint, for reading. */
@Repository
public class Timeline {

    /** Every event, oldest first; none for a reference that does not exist. */
    public List<TimelineEvent> of(String reference) {
        throw new UnsupportedOperationException(reference);
    }
}
