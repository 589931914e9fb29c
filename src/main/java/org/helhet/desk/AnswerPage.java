package org.helhet.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Supplier;
import org.helhet.casework.link.LinkAnswer;
import org.helhet.casework.link.LinkDoor;
import org.helhet.casework.link.LinkPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/** Where the links in our mails lead: looking changes nothing, a button acts, once, and nobody needs an account. */
@Controller
class AnswerPage {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerPage.class);
    private static final Map<String, Object> UNLISTED = Map.of("unlisted", true);
    private static final int LONGEST = 10_000;

    private final LinkDoor door;
    private final AnswerWords words;
    private final LocaleResolver languages;

    AnswerPage(LinkDoor door, AnswerWords words, LocaleResolver languages) {
        this.door = door;
        this.words = words;
        this.languages = languages;
    }

    @GetMapping("/l/{token}")
    ModelAndView show(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        return page(request, response, () -> door.open(token));
    }

    @PostMapping("/l/{token}")
    ModelAndView act(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(name = "words", defaultValue = "") String said,
            HttpServletRequest request,
            HttpServletResponse response) {
        var heard = said.substring(0, Math.min(said.length(), LONGEST));
        return page(request, response, () -> door.act(token, action, heard));
    }

    private ModelAndView page(HttpServletRequest request, HttpServletResponse response, Supplier<LinkAnswer> answer) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        try {
            return page(request, response, answer.get());
        } catch (DataAccessException | TransactionException notNow) {
            LOG.error("The page of a link could not be shown; the person was asked to try again", notNow);
            return new ModelAndView("desk/answer-later", UNLISTED, HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    private ModelAndView page(HttpServletRequest request, HttpServletResponse response, LinkAnswer answer) {
        return switch (answer) {
            case LinkAnswer.Asks it -> page(request, response, HttpStatus.OK, it.page(), "", "");
            case LinkAnswer.AsksAgain it ->
                page(request, response, HttpStatus.UNPROCESSABLE_CONTENT, it.page(), "", it.action());
            case LinkAnswer.Done it -> page(request, response, HttpStatus.OK, it.page(), "", "");
            case LinkAnswer.Over it -> page(request, response, HttpStatus.GONE, it.page(), "over", "");
            case LinkAnswer.Expired it -> page(request, response, HttpStatus.GONE, it.page(), "expired", "");
            case LinkAnswer.Unknown it -> new ModelAndView("desk/answer-gone", UNLISTED, HttpStatus.NOT_FOUND);
        };
    }

    private ModelAndView page(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            LinkPage page,
            String notice,
            String unexplained) {
        if (request.getQueryString() == null || !request.getQueryString().contains("lang=")) {
            PageLanguage.spoken(page.language()).ifPresent(theirs -> languages.setLocale(request, response, theirs));
        }
        var shown = words.of(page, notice, unexplained, languages.resolveLocale(request));
        return new ModelAndView("desk/answer", UNLISTED, status).addObject("answer", shown);
    }
}
