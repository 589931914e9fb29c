package org.helhet;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import org.helhet.demo.DemoMailSettings;
import org.helhet.desk.AdminPassword;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What everything else stands on: the time, where mail goes, the rules folder, the first account. */
@Configuration(proxyBeanMethods = false)
class Ground {

    /** In milliseconds, which is what the database and the wire keep. The demo has a clock of its own. */
    @Bean
    @ConditionalOnBooleanProperty(name = "helhet.demo", havingValue = false, matchIfMissing = true)
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    MailSettings mailSettings(Environment environment, HelhetSettings settings, DemoMailSettings demo) {
        var mail = MailSettings.from(environment);
        return settings.demo() ? mail.withDemo(demo) : mail;
    }

    @Bean
    RulesFolder rulesFolder(HelhetSettings settings) throws IOException {
        DefaultRules.writeIfMissing(settings.rules());
        return new RulesFolder(settings.rules());
    }

    @Bean
    AdminPassword adminPassword(HelhetSettings settings) throws IOException {
        return settings.adminPassword().isBlank()
                ? AdminPasswordFile.readOrMake(settings.data())
                : new AdminPassword(settings.adminPassword());
    }
}
