package org.helhet.rulebook;

/** An example of what customers write, by the name that its author gave it. */
record ScenarioRow(int row, String id, String story) {}
