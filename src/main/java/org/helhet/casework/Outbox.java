package org.helhet.casework;

import java.util.List;
import org.springframework.stereotype.Repository;

/** The messages that are true but not yet sent. Each is sent at least once, and is never given up in silence. */
@Repository
public class Outbox {

    /** Takes messages that are due, the oldest first; nobody else gets them for the next minutes. */
    public List<OutgoingMessage> claim(int atMost) {
        throw new UnsupportedOperationException("" + atMost);
    }

    /** The mail server has taken it. */
    public void sent(OutgoingMessage message) {
        throw new UnsupportedOperationException(message.subject());
    }

    /** It could not be handed over now; it is tried again, later each time, at most an hour apart. */
    public void failed(OutgoingMessage message, String error) {
        throw new UnsupportedOperationException(message.subject() + error);
    }

    /** The mail server will never take it (5yz): the timeline says so, and the owner is told. */
    public void refused(OutgoingMessage message, String error) {
        throw new UnsupportedOperationException(message.subject() + error);
    }
}
