package io.mireu.simulator.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.Side;
import org.junit.jupiter.api.Test;

class AccountPositionTest {

    private static final DerivativeCode MINI = DerivativeCode.of("A056C000");

    @Test
    void aSellBeyondTheLongFlipsThePositionAndRealisesTheLongsProfit() {
        AccountPosition position = AccountPosition.none(MINI)
                .after(Side.BUY, 110_000, 1)
                .after(Side.BUY, 110_100, 1)
                .after(Side.SELL, 110_200, 5);
        assertThat(position.contracts()).isEqualTo(-3);
        assertThat(position.averageCents()).isEqualByComparingTo("110200");
        assertThat(position.realisedKrw()).isEqualTo(2 * 150 * 50_000 / 100);
    }

    @Test
    void aShortGainsWhenThePriceFalls() {
        AccountPosition position = AccountPosition.none(MINI).after(Side.SELL, 110_000, 4);
        assertThat(position.unrealisedKrw(109_900)).isEqualTo(4 * 50_000);
        assertThat(position.after(Side.BUY, 109_900, 4).realisedKrw()).isEqualTo(4 * 50_000);
        assertThat(position.after(Side.BUY, 109_900, 4).contracts()).isZero();
    }
}
