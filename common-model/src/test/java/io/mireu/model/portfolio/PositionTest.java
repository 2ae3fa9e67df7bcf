package io.mireu.model.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.Side;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PositionTest {

    private static final DerivativeCode MINI = DerivativeCode.of("A056C000");

    @Test
    void closingALongRealisesTheDifferenceToTheAverage() {
        Position position = Position.flat(MINI)
                .after(Side.BUY, new BigDecimal("1100.00"), 1)
                .after(Side.BUY, new BigDecimal("1102.00"), 1)
                .after(Side.SELL, new BigDecimal("1103.00"), 2);

        assertThat(position.isFlat()).isTrue();
        assertThat(position.realisedPnlKrw()).isEqualByComparingTo("200000");
    }

    @Test
    void aSellBeyondTheLongFlipsThePosition() {
        Position position = Position.flat(MINI)
                .after(Side.BUY, new BigDecimal("1100.00"), 2)
                .after(Side.SELL, new BigDecimal("1099.00"), 5);

        assertThat(position.quantity()).isEqualTo(-3);
        assertThat(position.averagePrice()).isEqualByComparingTo("1099.00");
        assertThat(position.realisedPnlKrw()).isEqualByComparingTo("-100000");
        assertThat(position.unrealisedPnlKrw(new BigDecimal("1098.00"))).isEqualByComparingTo("150000");
    }

    @Test
    void theSumOfFillsIsThePositionAndProfitDoesNotDependOnAveraging() {
        Random random = new Random(20261123);
        for (int history = 0; history < 500; history++) {
            Position position = Position.flat(MINI);
            long sum = 0;
            BigDecimal cash = BigDecimal.ZERO;
            for (int i = 0; i < 40; i++) {
                Side side = random.nextBoolean() ? Side.BUY : Side.SELL;
                long quantity = 1L + random.nextInt(5);
                BigDecimal price = BigDecimal.valueOf(110_000L + 2L * random.nextInt(500), 2);
                position = position.after(side, price, quantity);
                sum += (long) side.sign() * quantity;
                cash = cash.subtract(price.multiply(BigDecimal.valueOf((long) side.sign() * quantity)));
            }
            BigDecimal mark = new BigDecimal("1105.00");
            BigDecimal total = cash.add(mark.multiply(BigDecimal.valueOf(sum))).multiply(BigDecimal.valueOf(50_000));

            assertThat(position.quantity()).isEqualTo(sum);
            assertThat(position.realisedPnlKrw()
                            .add(position.unrealisedPnlKrw(mark))
                            .doubleValue())
                    .isCloseTo(total.doubleValue(), org.assertj.core.data.Offset.offset(0.01));
        }
    }
}
