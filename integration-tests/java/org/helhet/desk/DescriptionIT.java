package org.helhet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What programs can learn about the API itself. */
@DeskTest
class DescriptionIT {

    @LocalServerPort
    private int port;

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
