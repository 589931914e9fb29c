package org.helhet.desk.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.io.IOException;
import java.security.Principal;
import java.util.Locale;
import org.helhet.change.FolderWatch;
import org.helhet.change.LiveRules;
import org.helhet.change.Returns;
import org.helhet.change.RulesZip;
import org.helhet.change.Versions;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which rules decide, which ever did, and putting those back. */
@RestController
@RequestMapping(path = "/api/rulebook", produces = MediaType.APPLICATION_JSON_VALUE)
class RulebookCalls {

    private final LiveRules live;
    private final Versions versions;
    private final FolderWatch folder;
    private final Returns returns;
    private final RuleViews views;
    private final SentRules sent;

    RulebookCalls(
            LiveRules live, Versions versions, FolderWatch folder, Returns returns, RuleViews views, SentRules sent) {
        this.live = live;
        this.versions = versions;
        this.folder = folder;
        this.returns = returns;
        this.views = views;
        this.sent = sent;
    }

    @GetMapping
    RulebookView inForce(Locale reader) {
        return views.inForce(live.inForce().orElseThrow(), versions.live().orElseThrow(), folder.state(), reader);
    }

    @GetMapping("/versions")
    PageView<VersionView> versions(@Valid @ParameterObject Paging paging) {
        return PageView.of(versions.all(), paging, views::version);
    }

    @GetMapping("/versions/{version}")
    VersionView version(@PathVariable String version) {
        return views.version(versions.one(version).orElseThrow(() -> unknown(version)));
    }

    @GetMapping(path = "/versions/{version}/files", produces = "application/zip")
    ResponseEntity<byte[]> files(@PathVariable String version) {
        var name = ContentDisposition.attachment()
                .filename("rules-" + version.replaceAll("[^A-Za-z0-9]", "") + ".zip")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(RulesZip.of(versions.files(version).orElseThrow(() -> unknown(version))));
    }

    @PostMapping(path = "/rollback", consumes = MediaType.APPLICATION_JSON_VALUE)
    VersionView rollBack(HttpServletRequest request, Principal who, Locale reader) throws IOException {
        var call = Json.read(sent.body(request));
        var version = call.textOrNumber("version");
        var reason = ComplaintCall.line(call, "reason");
        call.check(!version.isEmpty(), "version", "Say which version is to come back, such as \"41\".");
        call.refuseFaults();
        return views.version(Answers.live(returns.to(version, who.getName(), reason, reader), "version", version));
    }

    private static Refused unknown(String version) {
        return Refused.notFound("version", "There are no files of a version %s.".formatted(version));
    }
}
