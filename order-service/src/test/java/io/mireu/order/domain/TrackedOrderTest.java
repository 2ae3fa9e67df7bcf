package io.mireu.order.domain;

import static io.mireu.order.domain.OrderExamples.buy;
import static io.mireu.order.domain.OrderExamples.number;
import static io.mireu.order.domain.OrderExamples.planned;
import static io.mireu.order.domain.OrderExamples.sending;
import static io.mireu.order.domain.OrderExamples.working;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mireu.model.order.ImpossibleOrderTransition;
import io.mireu.model.order.OrderStatus;
import org.junit.jupiter.api.Test;

class TrackedOrderTest {

    private static final VenueRefusal WHY = new VenueRefusal("c", "r");

    @Test
    void anOrderFillsInParts() {
        TrackedOrder part = working(buy(3)).filledBy(1);
        assertThat(part.status()).isEqualTo(OrderStatus.PARTIALLY_FILLED);
        assertThat(part.remaining()).isEqualTo(2);
        assertThat(part.filledBy(2).isFilled()).isTrue();
    }

    @Test
    void moreThanWasOrderedNeverFits() {
        assertThat(working(buy(3)).canFill(3)).isTrue();
        assertThat(working(buy(3)).canFill(4)).isFalse();
        assertThat(working(buy(3)).filledBy(3).canFill(1)).isFalse();
        assertThatThrownBy(() -> working(buy(3)).filledBy(4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anExecutionWaitsUntilTheNumberIsKnown() {
        assertThat(sending(buy(1)).canFill(1)).isFalse();
    }

    @Test
    void anOrderInDoubtIsAdoptedOrLostButNeverSentAgain() {
        TrackedOrder doubted = sending(buy(1)).doubted(OrderExamples.SENT);
        assertThat(doubted.isInFlight()).isTrue();
        assertThat(doubted.accepted(number(9)).venueNumber()).isEqualTo(number(9));
        assertThat(doubted.ended(OrderStatus.LOST, WHY).status().isTerminal()).isTrue();
        Submission again = new Submission(OrderExamples.SENT, OrderExamples.SENT_MARKET, OrderExamples.DAY);
        assertThatThrownBy(() -> doubted.claimed(again)).isInstanceOf(ImpossibleOrderTransition.class);
    }

    @Test
    void whatHasEndedStaysEnded() {
        TrackedOrder cancelled = working(buy(2)).filledBy(1).ended(OrderStatus.CANCELLED, WHY);
        assertThat(cancelled.filled()).isEqualTo(1);
        assertThat(cancelled.canFill(1)).isFalse();
        assertThatThrownBy(() -> cancelled.filledBy(1)).isInstanceOf(ImpossibleOrderTransition.class);
        assertThatThrownBy(() -> planned("i", buy(1)).accepted(number(1)))
                .isInstanceOf(ImpossibleOrderTransition.class);
    }
}
