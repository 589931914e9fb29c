package org.helhet.correspondence;

import jakarta.mail.MessagingException;
import org.apache.camel.builder.RouteBuilder;

/** What the outbox holds is handed to the mail server, and tried again until the server has taken it. */
class OutboxRoute extends RouteBuilder {

    private final SmtpServer server;
    private final Postman postman;

    OutboxRoute(SmtpServer server, Postman postman) {
        this.server = server;
        this.postman = postman;
    }

    @Override
    public void configure() {
        from("timer:outbox?period=500&includeMetadata=false")
                .routeId("outbox")
                .process(postman::collect)
                .split(body())
                .stopOnException()
                .doTry()
                .process(postman::write)
                .to(SmtpUri.of(server))
                .process(postman::sent)
                .doCatch(MessagingException.class)
                .process(postman::notSent);
    }
}
