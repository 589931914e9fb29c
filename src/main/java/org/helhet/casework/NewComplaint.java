package org.helhet.casework;

import java.util.List;
import org.helhet.casework.RulebookInForce.Adopted;
import org.helhet.decision.Decision;

/** A complaint that was decided on and is about to be written down; {@code arrival} made it. */
public record NewComplaint(
        Case about, long arrival, Taken taken, Decision decision, List<History.Known> earlier, Adopted rules) {}
