package org.helhet.rulebook.table;

/** How grave a finding is; the worst first. A rulebook with a STOP is not used. */
public enum Weight {
    STOP,
    WARN,
    NOTE
}
