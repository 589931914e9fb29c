package org.helhet.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.helhet.casework.file.Complaint;
import org.helhet.casework.file.ComplaintFile;
import org.helhet.casework.file.Timeline;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/** The customer's page: whoever has its address sees who owns the complaint, what comes next and what has happened. */
@Controller
class StatusPage {

    private static final String UNLISTED = "unlisted";

    private final ComplaintFile complaints;
    private final Timeline timeline;
    private final StatusWords words;
    private final LocaleResolver languages;

    StatusPage(ComplaintFile complaints, Timeline timeline, StatusWords words, LocaleResolver languages) {
        this.complaints = complaints;
        this.timeline = timeline;
        this.words = words;
        this.languages = languages;
    }

    @GetMapping("/c/{token}")
    ModelAndView show(
            @PathVariable String token,
            @RequestParam Optional<String> lang,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        return complaints
                .byToken(token)
                .map(complaint -> page(complaint, lang.isPresent(), request, response))
                .orElseGet(() -> new ModelAndView("desk/gone", Map.of(UNLISTED, true), HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(
            Complaint complaint, boolean languageChosen, HttpServletRequest request, HttpServletResponse response) {
        if (!languageChosen) {
            PageLanguage.spoken(complaint.language())
                    .ifPresent(theirs -> languages.setLocale(request, response, theirs));
        }
        var events = timeline.of(complaint.reference());
        var page = new ModelAndView("desk/status", UNLISTED, true);
        page.addObject("status", words.about(complaint, events, languages.resolveLocale(request)));
        return page;
    }
}
