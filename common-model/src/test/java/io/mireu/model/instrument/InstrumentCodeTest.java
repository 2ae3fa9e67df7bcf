package io.mireu.model.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class InstrumentCodeTest {

    @Test
    void theLengthTellsDerivativesStocksAndIndicesApart() {
        assertThat(InstrumentCode.of("A056C000")).isEqualTo(DerivativeCode.of("A056C000"));
        assertThat(InstrumentCode.of("005930")).isEqualTo(StockCode.of("005930"));
        assertThat(InstrumentCode.of("0001A0")).isEqualTo(StockCode.of("0001A0"));
        assertThat(InstrumentCode.of("101")).isEqualTo(IndexCode.of("101"));
    }

    @Test
    void aStockOrIndexThatIsNoneIsRefusedWithThePositionOfTheFault() {
        assertThatThrownBy(() -> StockCode.of("00593o"))
                .isInstanceOf(MalformedCode.class)
                .hasMessageContaining("position 6");
        assertThatThrownBy(() -> InstrumentCode.of("1０1"))
                .isInstanceOf(MalformedCode.class)
                .hasMessageContaining("position 2");
    }
}
