package org.helhet.desk.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.helhet.casework.Casework;
import org.helhet.change.Candidates;
import org.helhet.reading.Languages;
import org.helhet.rulebook.CheckedRules;
import org.helhet.rulebook.FindingText;
import org.helhet.whatif.Difference;
import org.helhet.whatif.DifferenceText;
import org.helhet.whatif.Paint;
import org.helhet.whatif.Progress;
import org.helhet.whatif.WhatIf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tries rules that are sent on the complaints of the last days; nothing is kept. */
@RestController
@RequestMapping(path = "/api/rulebook/what-if", produces = MediaType.APPLICATION_JSON_VALUE)
class WhatIfCalls {

    private static final int MOST_DAYS = 3_660;

    private final WhatIf whatIf;
    private final Candidates candidates;
    private final Casework casework;
    private final Languages languages;
    private final SentRules sent;

    WhatIfCalls(WhatIf whatIf, Candidates candidates, Casework casework, Languages languages, SentRules sent) {
        this.whatIf = whatIf;
        this.candidates = candidates;
        this.casework = casework;
        this.languages = languages;
        this.sent = sent;
    }

    /** What the rules that were sent would change; null where they cannot be used. */
    record WhatIfView(
            boolean mayBeUsed,
            List<FindingView> findings,
            @Nullable Difference difference) {}

    @PostMapping
    WhatIfView whatIf(HttpServletRequest request, @RequestParam(defaultValue = "90") int days, Locale reader)
            throws IOException {
        var checked = candidates.check(sent.files(request));
        if (!checked.mayBeUsed()) {
            return new WhatIfView(false, RuleViews.findings(checked.findings(reader)), null);
        }
        var difference = replay(checked, days);
        return new WhatIfView(true, RuleViews.findings(findings(checked, difference, reader)), difference);
    }

    @PostMapping(produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    String inWords(HttpServletRequest request, @RequestParam(defaultValue = "90") int days, Locale reader)
            throws IOException {
        var checked = candidates.check(sent.files(request));
        if (!checked.mayBeUsed()) {
            return checked.report(reader);
        }
        var difference = replay(checked, days);
        var remarks = findings(checked, difference, reader).stream()
                .map(finding -> "\n" + finding)
                .collect(Collectors.joining());
        return DifferenceText.of(difference, checked.rulebook(name(checked), languages), "", reader, Paint.PLAIN)
                + remarks;
    }

    private Difference replay(CheckedRules checked, int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw new Refused(HttpStatus.BAD_REQUEST, "days", "Give 1 to %d days.".formatted(MOST_DAYS));
        }
        return whatIf.replay(casework.rulebook(), checked.rulebook(name(checked), languages), days, Progress.UNSEEN);
    }

    /** What the check found, and what only history can tell. */
    private static List<FindingText> findings(CheckedRules checked, Difference difference, Locale reader) {
        return Stream.concat(
                        checked.findings(reader).stream(),
                        checked.unusedIn(difference.days(), difference.usedPlaces(), reader).stream())
                .toList();
    }

    private static String name(CheckedRules checked) {
        return checked.files().hash().substring(0, 4);
    }
}
