package org.helhet.desk.api;

import jakarta.validation.Valid;
import java.time.OffsetDateTime;
import org.helhet.casework.RulebookVersions;
import org.helhet.rulebook.RulebookFolder;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which rules decide, and which ever did. */
@RestController
@RequestMapping(path = "/api/rulebook", produces = MediaType.APPLICATION_JSON_VALUE)
class RulebookCalls {

    private final RulebookFolder.Opened opened;
    private final RulebookVersions versions;
    private final Times times;

    RulebookCalls(RulebookFolder.Opened opened, RulebookVersions versions, Times times) {
        this.opened = opened;
        this.versions = versions;
        this.times = times;
    }

    /** A version of the rules on the wire, and when it first decided. */
    record VersionView(String version, OffsetDateTime adoptedAt) {}

    @GetMapping
    RulebookView inForce() {
        return RulebookView.of(opened);
    }

    @GetMapping("/versions")
    PageView<VersionView> versions(@Valid @ParameterObject Paging paging) {
        return PageView.of(
                versions.all(),
                paging,
                version -> new VersionView(version.version(), times.write(version.adoptedAt())));
    }
}
