package org.helhet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseIT {

    @Test
    void eachDatabaseIsItsOwnAndInATimeZoneFarAway() {
        var one = JdbcClient.create(TestDatabase.fresh());
        var other = JdbcClient.create(TestDatabase.fresh());

        one.sql("create table only_here (x int)").update();

        assertThat(other.sql("select to_regclass('only_here') is null")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(other.sql("show time zone").query(String.class).single()).isEqualTo("Pacific/Auckland");
    }
}
