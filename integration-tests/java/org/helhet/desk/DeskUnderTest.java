package org.helhet.desk;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.helhet.casework.Casework;
import org.helhet.reading.Languages;
import org.helhet.rulebook.RulebookFolder;
import org.helhet.testing.FixedRulebook;
import org.helhet.testing.TestDatabase;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The desk on a real database, without mail and with a rulebook of five sentences. No stereotype, so that no other test finds it. */
@EnableAutoConfiguration
@ComponentScan({"org.helhet.desk", "org.helhet.casework"})
@ConfigurationPropertiesScan({"org.helhet.desk", "org.helhet.casework"})
class DeskUnderTest {

    static final String PASSWORD = "correct horse";

    @Bean
    DataSource dataSource() {
        return TestDatabase.fresh();
    }

    @Bean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    Languages languages() {
        return new Languages();
    }

    @Bean
    AdminPassword adminPassword() {
        return new AdminPassword(PASSWORD);
    }

    @Bean
    RulebookFolder.Opened openedRulebook() {
        return new RulebookFolder.Opened(
                FixedRulebook.of(FixedRulebook.ANNA), List.of("ownership.csv", "people.csv"), List.of());
    }

    @Bean
    ApplicationRunner adoptRules(Casework casework, RulebookFolder.Opened opened) {
        return arguments -> casework.adopt(opened.rulebook());
    }
}
