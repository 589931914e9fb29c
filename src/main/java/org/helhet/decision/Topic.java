package org.helhet.decision;

/** What a complaint is about, how surely (a sum of weights, higher is surer), by which row of which file, and the customer's words that say so. */
public record Topic(String name, double weight, String file, int row, String words) {}
