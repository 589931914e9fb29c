package org.helhet.complaint;

/** Who tells us: sender, recipient or somebody for them. What was not said is empty. */
public record Complainant(String name, String email, String phone) {

    public static final Complainant UNKNOWN = new Complainant("", "", "");
}
