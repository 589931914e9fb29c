package org.helhet.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.helhet.change.Approval.TWO_PEOPLE;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.helhet.testing.RulesCopy;
import org.helhet.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Between yes and live the connection dies, at each of the writes: afterwards all of it is there, or nothing. */
class CrashIT {

    private final DataSource database = TestDatabase.fresh();
    private final Path folder = RulesCopy.fresh();
    private final Node node = Node.start(database, folder, TWO_PEOPLE);

    @AfterEach
    void close() {
        node.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rulebook_version", "rulebook_live", "rulebook_event", "rulebook_candidate"})
    void exactlyOneVersionIsInForceAfterwards(String table) {
        RulesCopy.append(folder.resolve("topics.csv"), "# a change");
        var change = node.handIn("anna");
        dieAt(table);

        assertThatThrownBy(() -> node.approve(change, "per")).isInstanceOf(RuntimeException.class);

        assertThat(node.numbers()).containsExactly(1);
        assertThat(node.get(Versions.class).live().orElseThrow().number()).isEqualTo(1);
        assertThat(node.status(change)).isEqualTo("WAITING");
        assertThat(node.decides()).isEqualTo("1");

        node.sql().sql("drop trigger dies on " + table).update();
        assertThat(node.approve(change, "per")).isInstanceOf(Answer.WentLive.class);
        assertThat(node.numbers()).containsExactly(2, 1);
    }

    @Test
    void theVersionInForceCannotBeTakenAwayNorHistoryRewritten() {
        assertThatThrownBy(() -> node.sql().sql("delete from rulebook_live").update())
                .hasMessageContaining("kept for good");
        assertThatThrownBy(() -> node.sql()
                        .sql("update rulebook_version set author = 'x'")
                        .update())
                .hasMessageContaining("kept for good");
    }

    private void dieAt(String table) {
        node.sql().sql("""
                create function dies() returns trigger language plpgsql as $$
                begin
                    perform pg_terminate_backend(pg_backend_pid());
                    return new;
                end
                $$
                """).update();
        node.sql()
                .sql("create trigger dies after insert or update on %s execute function dies()".formatted(table))
                .update();
    }
}
