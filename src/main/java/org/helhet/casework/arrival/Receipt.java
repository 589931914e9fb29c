package org.helhet.casework.arrival;

/**
 * What became of something that came in; told once it is safely written down.
 *
 * @param arrival its number in the ledger
 * @param reference the complaint it made or belongs to, or empty for automatic mail that belongs to none
 * @param statusToken opens the customer's page of that complaint, or empty
 * @param seenBefore the same thing had come before: the answer is what became of it then
 */
public record Receipt(long arrival, ArrivalKind kind, String reference, String statusToken, boolean seenBefore) {}
