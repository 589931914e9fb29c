package org.helhet.rulebook;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A finding in the editor's language.
 *
 * @param title weight, code and place in one line
 * @param read what was read, quoted in a sentence; may be empty
 * @param means what it would mean for a customer
 */
public record FindingText(
        Weight weight, int code, Place place, String title, String read, String wrong, String means, String advice) {

    @Override
    public String toString() {
        return title
                + "\n"
                + Stream.of(read, wrong, means, advice)
                        .filter(line -> !line.isEmpty())
                        .map(line -> "   " + line + "\n")
                        .collect(Collectors.joining());
    }
}
