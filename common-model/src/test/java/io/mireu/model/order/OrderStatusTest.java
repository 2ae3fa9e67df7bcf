package io.mireu.model.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderStatusTest {

    @Test
    void aTimeoutIsAmbiguousUntilTheVenueHasSaidWhichItIs() {
        assertThat(OrderStatus.NEW
                        .to(OrderStatus.SENDING)
                        .to(OrderStatus.AMBIGUOUS)
                        .to(OrderStatus.LOST))
                .isEqualTo(OrderStatus.LOST);
        assertThat(OrderStatus.AMBIGUOUS.mayFill()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = OrderStatus.class,
            names = {"DENIED", "FILLED", "CANCELLED", "REJECTED", "LOST"})
    void nothingHappensToAnOrderThatHasEnded(OrderStatus ended) {
        assertThat(ended.isTerminal()).isTrue();
        assertThatThrownBy(() -> ended.to(OrderStatus.ACCEPTED))
                .isInstanceOf(ImpossibleOrderTransition.class)
                .hasMessageContaining(ended.name());
    }

    @Test
    void anAmbiguousOrderIsNeverSentAgain() {
        assertThatThrownBy(() -> OrderStatus.AMBIGUOUS.to(OrderStatus.SENDING))
                .isInstanceOf(ImpossibleOrderTransition.class);
    }
}
