package org.helhet.rulebook.checks;

/** How often one analysis may look at a row before it gives up; some seconds' worth. */
final class Patience {

    private static final long LOOKS = 400_000_000;

    private long left = LOOKS;

    void look(int times) {
        left -= times;
    }

    boolean isOver() {
        return left < 0;
    }
}
