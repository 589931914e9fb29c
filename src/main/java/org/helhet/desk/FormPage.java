package org.helhet.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/** The form with which customers complain. Whatever stops a sending is said on the page, with all that was typed still there. */
@Controller
class FormPage {

    private static final Logger LOG = LoggerFactory.getLogger(FormPage.class);

    private final FormIntake intake;
    private final FormTickets tickets = new FormTickets();
    private final DeskSettings settings;
    private final AddressLimit limit;
    private final LocaleResolver languages;
    private final Clock clock;

    FormPage(FormIntake intake, DeskSettings settings, LocaleResolver languages, Clock clock) {
        this.intake = intake;
        this.settings = settings;
        this.limit = new AddressLimit(settings.form().perMinute());
        this.languages = languages;
        this.clock = clock;
    }

    @GetMapping("/")
    ModelAndView show() {
        var soonest = clock.instant().plus(settings.form().minimumFillTime());
        return page(HttpStatus.OK, TypedForm.EMPTY, FormTickets.fresh(soonest), Map.of());
    }

    @PostMapping("/")
    ModelAndView send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var form = PostedForm.of(Body.of(request, settings.intake().maxSize()), tickets);
        PageLanguage.spoken(form.parts().field("lang"))
                .ifPresent(chosen -> languages.setLocale(request, response, chosen));
        if (!limit.take(request.getRemoteAddr())) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "60");
            return again(HttpStatus.TOO_MANY_REQUESTS, form, "tooMany");
        }
        var faults = FormFault.in(form.typed());
        if (!faults.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, form.typed(), usableNow(form), inOrder(faults));
        }
        return form.isBaited() || !form.ticket().isUsableAt(clock.instant())
                ? again(HttpStatus.UNPROCESSABLE_CONTENT, form, "confirm")
                : take(form, request);
    }

    private ModelAndView take(PostedForm form, HttpServletRequest request) {
        try {
            var receipt = intake.take(form, languages.resolveLocale(request));
            var answer = new ModelAndView("redirect:/c/" + receipt.statusToken());
            answer.setStatus(HttpStatus.SEE_OTHER);
            return answer;
        } catch (DataAccessException | TransactionException notNow) {
            LOG.error("A form could not be taken; the person was asked to send it again", notNow);
            return again(HttpStatus.SERVICE_UNAVAILABLE, form, "unavailable");
        }
    }

    private ModelAndView again(HttpStatus status, PostedForm form, String objection) {
        return page(status, form.typed(), usableNow(form), Map.of()).addObject("objection", objection);
    }

    private FormTicket usableNow(PostedForm form) {
        return new FormTicket(form.ticket().id(), clock.instant());
    }

    private ModelAndView page(HttpStatus status, TypedForm typed, FormTicket ticket, Map<String, String> faults) {
        var page = new ModelAndView("desk/form", status);
        page.addObject("form", typed);
        page.addObject("faults", faults);
        page.addObject("isSentBack", status != HttpStatus.OK);
        page.addObject("ticket", tickets.write(ticket));
        page.addObject("most", settings.intake().maxSizeInWords());
        return page;
    }

    private static Map<String, String> inOrder(List<FormFault> faults) {
        var words = new LinkedHashMap<String, String>();
        faults.forEach(fault -> words.put(fault.field(), fault.words()));
        return words;
    }
}
