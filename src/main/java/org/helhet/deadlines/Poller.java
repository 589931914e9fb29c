package org.helhet.deadlines;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks twice a second whether something is due. */
@Component
@EnableScheduling
class Poller {

    private static final Logger LOG = LoggerFactory.getLogger(Poller.class);

    private final Rounds rounds;

    Poller(Rounds rounds) {
        this.rounds = rounds;
    }

    /** A database that is away for a while ends nothing: the next look finds what was due meanwhile. */
    @Scheduled(initialDelayString = "${helhet.watch.pause}", fixedDelayString = "${helhet.watch.pause}")
    void look() {
        try {
            rounds.workOff();
        } catch (RuntimeException broken) {
            LOG.error("What is due could not be worked off; it is tried again at once.", broken);
        }
    }
}
