package org.helhet.desk;

import java.util.List;

/**
 * The page of a link in words.
 *
 * @param quote what a person wrote, or empty
 * @param by until when an answer is asked for, or empty
 * @param onward the address of another link for the same person, or empty
 * @param onwardLabel what that one is for
 * @param notice why the link cannot be used any more, or empty
 */
record AnswerView(
        String title,
        String text,
        String reference,
        String quote,
        String by,
        String onward,
        String onwardLabel,
        String notice,
        List<Choice> choices) {

    /**
     * A button.
     *
     * @param hint what to write beside it; empty where nothing is to be written
     * @param needed whether that cannot be left out
     * @param missing it was left out
     */
    record Choice(String action, String label, String hint, boolean needed, boolean missing) {}
}
