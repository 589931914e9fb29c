package org.helhet.decision;

import java.util.Set;

/** What a complaint is about, how surely (a sum of weights, higher is surer), by which row of which file, and the customer's words that say so. */
public record Topic(String name, double weight, String file, int row, String words) {

    /** The customer turns to somebody outside, such as ARN or Forbrukertilsynet. */
    public static final String OUTSIDE_BODY = "outside body";

    /** The press asks, or is told. */
    public static final String PRESS = "press";

    private static final Set<String> BESIDE = Set.of(OUTSIDE_BODY, PRESS);

    /** Whether it says who else is turned to, and so stands beside what the complaint is about. */
    public boolean isBeside() {
        return BESIDE.contains(name);
    }
}
