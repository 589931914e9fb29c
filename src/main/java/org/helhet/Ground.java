package org.helhet;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import org.helhet.change.Approval;
import org.helhet.change.ChangeSettings;
import org.helhet.correspondence.SmtpServer;
import org.helhet.demo.DemoMailSettings;
import org.helhet.desk.AdminPassword;
import org.helhet.intake.IntakeSettings;
import org.helhet.reading.Languages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

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
    IntakeSettings intakeSettings(
            MailSettings mail, HelhetSettings settings, @Value("${helhet.intake.max-size}") DataSize maxSize) {
        return new IntakeSettings(mail.mailboxes(), mail.ownAddresses(), maxSize, settings.routes());
    }

    @Bean
    SmtpServer smtpServer(MailSettings mail) {
        return mail.sender();
    }

    @Bean
    Languages languages() {
        return new Languages();
    }

    /** Where nothing is said, two people are needed; in the demo nobody. */
    @Bean
    ChangeSettings changeSettings(HelhetSettings settings, Environment environment) throws IOException {
        DefaultRules.writeIfMissing(settings.rules());
        var said = Binder.get(environment).bind("helhet.rulebook.approval", Approval.class);
        return new ChangeSettings(settings.rules(), said.orElse(settings.demo() ? Approval.NONE : Approval.TWO_PEOPLE));
    }

    @Bean
    AdminPassword adminPassword(HelhetSettings settings) throws IOException {
        return settings.adminPassword().isBlank()
                ? AdminPasswordFile.readOrMake(settings.data())
                : new AdminPassword(settings.adminPassword());
    }
}
