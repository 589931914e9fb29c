package org.helhet.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.helhet.reading.Meaning.Sign;

/** A text as its pieces, in order. Outside of it nothing is said but the end of the sentence. */
record Pieces(List<Piece> all) {

    /** So many pieces that mean one thing together. */
    record Joined(Meaning meaning, int length) {}

    Meaning at(int i) {
        return i >= 0 && i < all.size() ? all.get(i).meaning() : Sign.END_OF_SENTENCE;
    }

    int size() {
        return all.size();
    }

    /** The same with pieces put together wherever the rule, asked for each from left to right, says so. */
    Pieces joined(IntFunction<Optional<Joined>> rule) {
        var joined = new ArrayList<Piece>();
        for (int i = 0; i < size(); ) {
            var found = rule.apply(i).orElse(new Joined(at(i), 1));
            int last = i + found.length() - 1;
            joined.add(
                    new Piece(found.meaning(), all.get(i).start(), all.get(last).end()));
            i = last + 1;
        }
        return new Pieces(joined);
    }
}
