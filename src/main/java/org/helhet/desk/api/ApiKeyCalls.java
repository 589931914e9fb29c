package org.helhet.desk.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.function.Function;
import org.helhet.desk.Body;
import org.helhet.desk.DeskSettings;
import org.helhet.desk.access.ApiKey;
import org.helhet.desk.access.ApiKeys;
import org.helhet.desk.access.NewApiKey;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Making, listing and revoking API keys. */
@RestController
@RequestMapping(path = "/api/keys", produces = MediaType.APPLICATION_JSON_VALUE)
class ApiKeyCalls {

    private final ApiKeys keys;
    private final DeskSettings settings;

    ApiKeyCalls(ApiKeys keys, DeskSettings settings) {
        this.keys = keys;
        this.settings = settings;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    NewApiKey make(HttpServletRequest request) throws IOException {
        var call = Json.read(Body.of(request, settings.intake().maxSize()));
        var name = ComplaintCall.line(call, "name");
        call.check(!name.isEmpty(), "name", "A key needs a name that says who uses it.");
        call.refuseFaults();
        return keys.make(name);
    }

    @GetMapping
    PageView<ApiKey> list(@Valid @ParameterObject Paging paging) {
        return PageView.of(keys.all(), paging, Function.identity());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable long id) {
        if (!keys.revoke(id)) {
            throw Refused.notFound("id", "There is no API key %d.".formatted(id));
        }
    }
}
