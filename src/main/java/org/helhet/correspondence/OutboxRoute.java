package org.helhet.correspondence;

import jakarta.mail.MessagingException;
import java.util.concurrent.ExecutorService;
import org.apache.camel.builder.RouteBuilder;

/** What the outbox holds is handed to the mail server, and tried again until the server has taken it. */
class OutboxRoute extends RouteBuilder {

    private static final int AT_A_TIME = 6;

    private final SmtpServer server;
    private final Postman postman;
    private final Delivery delivery;

    OutboxRoute(SmtpServer server, Postman postman, Delivery delivery) {
        this.server = server;
        this.postman = postman;
        this.delivery = delivery;
    }

    /** A mail server that is far away takes its time over each message. */
    private ExecutorService carriers() {
        return getContext().getExecutorServiceManager().newFixedThreadPool(this, "outbox", AT_A_TIME);
    }

    @Override
    public void configure() {
        from("timer:outbox?period=200&includeMetadata=false").routeId("outbox").process(tick -> delivery.deliver());
        from(Delivery.ROUND)
                .errorHandler(noErrorHandler())
                .process(postman::collect)
                .split(body())
                .executorService(carriers())
                .stopOnException()
                .doTry()
                .process(postman::write)
                .to(SmtpUri.of(server))
                .process(postman::sent)
                .doCatch(MessagingException.class)
                .process(postman::notSent);
    }
}
