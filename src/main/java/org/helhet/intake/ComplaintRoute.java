package org.helhet.intake;

import org.apache.camel.builder.RouteBuilder;

/** The door for routes of one's own: whatever Camel can reach hands a complaint over here. */
class ComplaintRoute extends RouteBuilder {

    private final RouteIntake intake;

    ComplaintRoute(RouteIntake intake) {
        this.intake = intake;
    }

    @Override
    public void configure() {
        from("direct:complaint")
                .routeId("complaint")
                .convertBodyTo(byte[].class, "UTF-8")
                .process(intake::receive);
    }
}
