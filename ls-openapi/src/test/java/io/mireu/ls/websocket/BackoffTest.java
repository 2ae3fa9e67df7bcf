package io.mireu.ls.websocket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private final Backoff backoff = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(2), new Random(1));

    @Test
    void pausesGrowToABoundAndStartOverAfterSuccess() {
        assertThat(backoff.next()).isBetween(Duration.ofMillis(50), Duration.ofMillis(100));
        assertThat(backoff.next()).isBetween(Duration.ofMillis(100), Duration.ofMillis(200));
        IntStream.range(0, 100).forEach(i -> assertThat(backoff.next()).isLessThanOrEqualTo(Duration.ofSeconds(2)));
        assertThat(backoff.next()).isGreaterThanOrEqualTo(Duration.ofSeconds(1));

        backoff.reset();

        assertThat(backoff.next()).isLessThanOrEqualTo(Duration.ofMillis(100));
    }

    @Test
    void twoClientsDoNotComeBackTogether() {
        assertThat(IntStream.range(0, 50)
                        .mapToObj(i -> {
                            backoff.reset();
                            return backoff.next();
                        })
                        .distinct()
                        .count())
                .isGreaterThan(10);
    }
}
