package org.helhet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What programs can learn about the rules and about the API itself. */
@DeskTest
class RulebookCallsIT {

    @LocalServerPort
    private int port;

    @Test
    void theRulebookInForceIsNamedWithItsFiles() {
        var rulebook = Caller.json(Caller.admin(port).get("/api/rulebook"));

        assertThat(rulebook.get("version").stringValue()).isEqualTo("1");
        assertThat(rulebook.at("/files/0").stringValue()).isEqualTo("ownership.csv");
        assertThat(rulebook.get("findings")).isEmpty();
    }

    @Test
    void everyVersionThatEverDecidedIsListed() {
        var versions = Caller.json(Caller.admin(port).get("/api/rulebook/versions"));

        assertThat(versions.at("/items/0/version").stringValue()).isEqualTo("1");
        assertThat(versions.at("/items/0/adoptedAt").stringValue()).startsWith("20");
    }

    @Test
    void theApiDescribesItself() {
        var description = Caller.json(Caller.admin(port).get("/v3/api-docs"));

        assertThat(description.get("paths").propertyNames()).contains("/api/complaints", "/api/arrivals/{id}/original");
        assertThat(description
                        .at("/components/schemas/ComplaintShape/properties")
                        .propertyNames())
                .contains("text", "receivedAt", "heardBy");
    }
}
