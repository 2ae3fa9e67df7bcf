package io.mireu.marketdata.domain;

import static io.mireu.marketdata.domain.FeedFixtures.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubscriptionPlanTest {

    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 10);
    private static final InstrumentMaster MASTER = InstrumentMaster.of(List.of(
            new Instrument.Future(DerivativeCode.of("A0571000"), "MF 2701", LocalDate.of(2027, 1, 14)),
            new Instrument.Future(DerivativeCode.of("A056C000"), "MF 2612", DECEMBER),
            new Instrument.Future(DerivativeCode.of("A056B000"), "MF 2611", LocalDate.of(2026, 11, 12)),
            option("B016CA40", "1080.0"),
            option("B016CA48", "1100.0"),
            option("C016CA48", "1100.0"),
            option("C016CA56", "1120.0")));

    @Test
    void theFrontFutureIsTheFirstThatHasNotEnded() {
        assertThat(MASTER.miniFutures(DAY))
                .extracting(future -> future.code().value())
                .containsExactly("A056C000", "A0571000");
    }

    @Test
    void futuresComeFirstAndOptionsFromTheMoneyOutwardUntilTheCap() {
        SubscriptionPlan plan = SubscriptionPlan.of(MASTER, DAY, new BigDecimal("1105"), 9);

        assertThat(plan.channels())
                .filteredOn(channel -> channel.kind() == Channel.Kind.BOOK)
                .extracting(channel -> channel.instrument().value())
                .containsExactly("A056C000", "A0571000", "B016CA48", "C016CA48");
        assertThat(plan.channels()).hasSize(8);
        assertThat(plan.leftOut()).isEqualTo(2);
    }

    private static Instrument.Option option(String code, String strike) {
        return new Instrument.Option(DerivativeCode.of(code), "C 2612 " + strike, DECEMBER, new BigDecimal(strike));
    }
}
