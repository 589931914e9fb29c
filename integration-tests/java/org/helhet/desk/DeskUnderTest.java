package org.helhet.desk;

import java.time.Clock;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.helhet.casework.arrival.Casework;
import org.helhet.reading.Languages;
import org.helhet.testing.FixedRulebook;
import org.helhet.testing.TestDatabase;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** The desk on a real database, without mail, with a rulebook of five sentences and no flow of changes. No stereotype, so that no other test finds it. */
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {"org.helhet.desk", "org.helhet.casework"},
        excludeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern = "org\\.helhet\\.desk\\.api\\.(Rulebook|Candidate|WhatIf|Explanation|Scenario)Calls"))
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
    ApplicationRunner adoptRules(Casework casework) {
        return arguments -> casework.adopt(FixedRulebook.of(FixedRulebook.ANNA, FixedRulebook.KARI));
    }
}
