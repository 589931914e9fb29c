package org.helhet.demo;

import java.net.InetAddress;
import org.helhet.desk.AdminPassword;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The parts of the demo, none of which exists outside it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("helhet.demo")
class Demo {

    @Bean
    DemoClock clock() {
        return new DemoClock();
    }

    @Bean
    DemoMailServer demoMailServer(DemoMailSettings settings) {
        return new DemoMailServer(settings);
    }

    /** Before Spring's own customizer, so that an explicit server.address wins. */
    @Bean
    @Order(-1)
    WebServerFactoryCustomizer<ConfigurableWebServerFactory> loopbackOnly() {
        return factory -> factory.setAddress(InetAddress.getLoopbackAddress());
    }

    @Bean
    WhatToTry whatToTry(DemoMailSettings mail, AdminPassword password) {
        return new WhatToTry(mail, password);
    }
}
