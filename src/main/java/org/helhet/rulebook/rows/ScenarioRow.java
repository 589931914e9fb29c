package org.helhet.rulebook.rows;

/** An example of what customers write, by the name that its author gave it. */
public record ScenarioRow(int row, String id, String story) {}
