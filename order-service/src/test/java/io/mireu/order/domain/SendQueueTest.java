package io.mireu.order.domain;

import static io.mireu.order.domain.OrderExamples.buy;
import static io.mireu.order.domain.OrderExamples.opening;
import static io.mireu.order.domain.OrderExamples.planned;
import static io.mireu.order.domain.OrderExamples.sending;
import static io.mireu.order.domain.OrderExamples.working;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SendQueueTest {

    @Test
    void theFirstLegOfTheFirstIntentComesFirst() {
        TrackedOrder first = planned("a", buy(1));
        assertThat(SendQueue.ready(List.of(first, planned("b", buy(1)))))
                .first()
                .isEqualTo(first);
    }

    @Test
    void aLaterLegWaitsForTheOneBeforeIt() {
        TrackedOrder working = working(buy(1));
        TrackedOrder later = TrackedOrder.planned(OrderPlan.of(opening("i", buy(1), buy(1)), 1));
        assertThat(SendQueue.ready(List.of(working, later))).isEmpty();
        assertThat(SendQueue.ready(List.of(later))).containsExactly(later);
    }

    @Test
    void anotherIntentDoesNotWaitForAnOrderThatWorks() {
        TrackedOrder other = planned("b", buy(1));
        assertThat(SendQueue.ready(List.of(working(buy(1)), other))).containsExactly(other);
    }

    @Test
    void nothingIsSentWhileTheFateOfAnOrderIsUnknown() {
        TrackedOrder other = planned("b", buy(1));
        assertThat(SendQueue.ready(List.of(sending(buy(1)), other))).isEmpty();
        assertThat(SendQueue.ready(List.of(other, sending(buy(1)).doubted(OrderExamples.SENT))))
                .isEmpty();
    }
}
