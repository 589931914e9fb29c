package org.helhet.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.helhet.casework.Timed;
import org.helhet.casework.Watch;
import org.helhet.testing.Helhet;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RoundsIT {

    @Test
    void somethingThatCannotBeTendedKeepsNoComplaintWaiting() {
        try (var helhet = Helhet.start("helhet.watch.pause=PT10H")) {
            helhet.post(
                    "/api/complaints",
                    Map.of("text", "My parcel is late.", "from", Map.of("email", "ada@mail.example")));
            helhet.bean(JdbcClient.class)
                    .sql("update complaint set wake_at = now()")
                    .update();
            var rounds = new Rounds(helhet.bean(Watch.class), List.of(new Broken()), helhet.bean(Clock.class));

            assertThat(rounds.workOff()).isEqualTo(1);
            assertThat(rounds.next())
                    .hasValueSatisfying(next -> assertThat(next).isInTheFuture());
        }
    }

    @Test
    void whoeverComesWhileAnotherWorksFindsNothingDueAfterwards() {
        try (var helhet = Helhet.start("helhet.watch.pause=PT10H")) {
            for (int i = 0; i < 20; i++) {
                helhet.post("/api/complaints", Map.of("text", "My parcel is late: " + i));
            }
            var rounds = new Rounds(helhet.bean(Watch.class), List.of(), helhet.bean(Clock.class));
            for (int i = 0; i < 5; i++) {
                helhet.bean(JdbcClient.class)
                        .sql("update complaint set wake_at = now() - interval '1 minute'")
                        .update();
                var left = Stream.generate(() -> CompletableFuture.supplyAsync(() -> {
                            rounds.workOff();
                            return rounds.next().orElseThrow();
                        }))
                        .limit(3)
                        .toList();

                assertThat(left)
                        .extracting(CompletableFuture::join)
                        .allSatisfy(next -> assertThat(next).isInTheFuture());
            }
        }
    }

    private static final class Broken implements Timed {

        @Override
        public Optional<Instant> next() {
            return Optional.empty();
        }

        @Override
        public boolean tend(Instant now) {
            throw new IllegalStateException("broken");
        }
    }
}
