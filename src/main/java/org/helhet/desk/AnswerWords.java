package org.helhet.desk;

import java.time.Instant;
import java.util.Locale;
import org.helhet.casework.LinkPage;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says the page of a link in the words of its reader. */
@Component
class AnswerWords {

    private final MessageSource words;
    private final Moments moments;

    AnswerWords(MessageSource words, Moments moments) {
        this.words = words;
        this.moments = moments;
    }

    /** {@code notice} is empty, {@code over} or {@code expired}; {@code unexplained} names the choice that needs words. */
    AnswerView of(LinkPage page, String notice, String unexplained, Locale language) {
        var by = page.by();
        return new AnswerView(
                say(page, page.key() + ".title", language),
                say(page, page.key() + ".text", language),
                page.reference(),
                page.quote(),
                by == null || page.choices().isEmpty() ? "" : date(by, language),
                page.onward(),
                page.onward().isEmpty() ? "" : say(page, page.key() + ".onward", language),
                notice.isEmpty() ? "" : say(page, notice, language),
                page.choices().stream()
                        .map(choice -> choice(page, choice, unexplained, language))
                        .toList());
    }

    private AnswerView.Choice choice(LinkPage page, LinkPage.Choice choice, String unexplained, Locale language) {
        var key = page.key().split("\\.")[0] + "." + choice.action();
        return new AnswerView.Choice(
                choice.action(),
                say(page, key, language),
                choice.words() == LinkPage.Words.NONE ? "" : say(page, key + ".hint", language),
                choice.words() == LinkPage.Words.NEEDED,
                choice.action().equals(unexplained));
    }

    private String say(LinkPage page, String key, Locale language) {
        return words.getMessage("answer." + key, page.names().toArray(), language);
    }

    private String date(Instant at, Locale language) {
        return words.getMessage("answer.by", new Object[] {moments.say(at, language)}, language);
    }
}
