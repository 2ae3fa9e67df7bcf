package io.mireu.ls.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private final Turns turns = new Turns();
    private final Map<String, Lane> waiting = new LinkedHashMap<>();

    @Test
    void cancellationsGoBeforeNewOrdersAndThoseBeforeReads() {
        join("read", Lane.READ);
        join("new", Lane.ENTER);
        join("close", Lane.PROTECT);
        join("cancel", Lane.PROTECT);

        assertThat(List.of(serve(), serve(), serve(), serve())).containsExactly("close", "cancel", "new", "read");
    }

    @Test
    void whoGivesUpHoldsNobodyBack() {
        join("impatient", Lane.PROTECT);
        join("read", Lane.READ);
        turns.left(Lane.PROTECT, "impatient");
        waiting.remove("impatient");

        assertThat(serve()).isEqualTo("read");
    }

    @Test
    void noLaneStarvesHoweverManyAreMoreUrgent() {
        join("read", Lane.READ);
        join("new", Lane.ENTER);
        List<String> served = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            join("cancel" + i, Lane.PROTECT);
            served.add(serve());
        }

        assertThat(served).contains("new", "read");
        assertThat(served.indexOf("new")).isLessThan(served.indexOf("read"));
    }

    @Test
    void inAnyMixtureALaneWaitsForAtMostAFewOthers() {
        Random random = new Random(7);
        Map<Lane, Integer> passedOver = new LinkedHashMap<>();
        for (int i = 0; i < 1_000; i++) {
            for (Lane lane : Lane.values()) {
                if (random.nextInt(3) > 0) {
                    join(lane + " " + i, lane);
                }
            }
            if (waiting.isEmpty()) {
                continue;
            }
            Lane lane = Objects.requireNonNull(waiting.get(peek()));
            serve();
            for (Lane other : Lane.values()) {
                passedOver.merge(other, 1, other == lane || !waiting.containsValue(other) ? (a, b) -> 0 : Integer::sum);
                assertThat(passedOver.get(other))
                        .as("turns that %s waited", other)
                        .isLessThanOrEqualTo(8);
            }
        }
    }

    private void join(String ticket, Lane lane) {
        waiting.put(ticket, lane);
        turns.join(lane, ticket);
    }

    private String serve() {
        String ticket = peek();
        turns.served(Objects.requireNonNull(waiting.remove(ticket)), ticket);
        return ticket;
    }

    private String peek() {
        return waiting.keySet().stream().filter(turns::isNext).findFirst().orElseThrow();
    }
}
