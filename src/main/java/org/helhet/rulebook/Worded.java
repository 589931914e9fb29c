package org.helhet.rulebook;

import java.util.Arrays;
import java.util.Optional;

/** One of a closed list whose members have words in every language of the rule files. */
interface Worded {

    Words words();

    /** The member that a person means by this word, in any of the languages; case and accents are forgiven. */
    static <E extends Enum<E> & Worded> Optional<E> find(Class<E> list, String word) {
        var folded = Folded.of(word);
        return Arrays.stream(list.getEnumConstants())
                .filter(member -> member.words().all().map(Folded::of).anyMatch(folded::equals))
                .findFirst();
    }
}
