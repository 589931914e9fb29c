package org.helhet.casework.link;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a link shows.
 *
 * @param key under which the page's words are kept, such as {@code request.open}
 * @param language of the person who reads it
 * @param names what is filled into the words: first the person to turn to and how to reach her, then whatever the words need
 * @param quote what a person wrote, or empty
 * @param by until when an answer is asked for, or null
 * @param choices what the person can do now
 * @param onward the address of another link for the same person, shown when this one has done its work, or empty
 */
public record LinkPage(
        String key,
        String language,
        String reference,
        List<String> names,
        String quote,
        @Nullable Instant by,
        List<Choice> choices,
        String onward) {

    /** A button; {@code words} says whether something is to be written beside it. */
    public record Choice(String action, Words words) {}

    /** Whether a choice is to be explained. */
    public enum Words {
        NONE,
        WELCOME,
        NEEDED
    }

    boolean isOver() {
        return choices.isEmpty();
    }

    boolean offers(String action) {
        return choices.stream().anyMatch(choice -> choice.action().equals(action));
    }

    LinkPage goingOnTo(String address) {
        return new LinkPage(key, language, reference, names, quote, by, choices, address);
    }

    /** The same for a link that cannot be used any more. */
    LinkPage withoutChoices() {
        return new LinkPage(key, language, reference, names, quote, by, List.of(), onward);
    }
}
