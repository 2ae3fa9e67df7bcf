package io.mireu.marketdata.adapter.out.ls;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.ls.wire.T8464;
import io.mireu.ls.wire.T8465;
import io.mireu.marketdata.domain.Tick;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.Bar;
import io.mireu.model.market.DataOrigin;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Rows of the venue's documentation in our language. */
class LsChartRowsContractTest {

    @Test
    void aTickHasFourDigitsBehindTheSecond() {
        BigDecimal price = new BigDecimal("224500.00");

        Tick tick = LsChartRows.tick(
                new T8464.OutBlock1("20260427", "1449341880", price, price, price, price, 100, 407_219));

        assertThat(tick.venueTime()).isEqualTo("2026-04-27T05:49:34.188Z");
        assertThat(tick.price()).isEqualTo(price);
        assertThat(tick.quantity()).isEqualTo(100);
    }

    @Test
    void aMinuteIsNamedByItsEnd() {
        DerivativeCode code = DerivativeCode.of("A0166000");

        Bar bar = LsChartRows.minute(
                code,
                new T8465.OutBlock1(
                        "20251125",
                        "104500",
                        new BigDecimal("553.75"),
                        new BigDecimal("553.75"),
                        new BigDecimal("553.00"),
                        new BigDecimal("553.00"),
                        2,
                        277,
                        7_511));

        assertThat(bar.start()).isEqualTo("2025-11-25T01:44:00Z");
        assertThat(bar.open()).isEqualTo("553.75");
        assertThat(bar.low()).isEqualTo("553.00");
        assertThat(bar.volume()).isEqualTo(2);
        assertThat(bar.origin()).isEqualTo(DataOrigin.SNAPSHOT);
    }
}
