package io.mireu.simulator.ls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mireu.simulator.feed.MarketRandom;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

class WireBlockTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @CsvSource({
        "D6.2s, 112005, 1120.1", // too wide for two decimals
        "D6.2s, -5, -0.05",
        "D6.2s, 99999, 999.99",
        "D9.2s, 112005, 1120.05",
        "D9.4s, 112005, 1120.0500",
        "I6s, 150, 2", // half a contract is rounded up
        "I8n, 1250000, 12500",
        "D4.1s, 1004, 10.0"
    })
    void aPriceHasTheDecimalsOfItsFieldAndFewerWhereItIsTooNarrow(String format, long cents, String expected) {
        WireBlock block = block("price " + format).cents("price", cents);
        assertThat(written(block).get("price").asString()).isEqualTo(expected);
        assertThat(written(block).get("price").isNumber()).isEqualTo(format.endsWith("n"));
    }

    @Test
    void numbersAreRoundedAsExactArithmeticWould() {
        MarketRandom random = MarketRandom.of(5, 1);
        List<String> formats = List.of("D6.2s", "D9.2s", "D8.6n", "D12.0s", "I9s", "D5.3s", "S6", "Ds");
        for (int i = 0; i < 5_000; i++) {
            String format = formats.get(random.nextInt(formats.size()));
            int scale = random.nextBoolean() ? 0 : 2;
            long unscaled = random.nextLong(-20_000_000, 20_000_000) >> random.nextInt(20);
            WireBlock block = block("x " + format).exact("x", BigDecimal.valueOf(unscaled, scale));
            String exact = written(block).get("x").asString();
            WireBlock fast = block("x " + format);
            if (scale == 0) {
                fast.whole("x", unscaled);
            } else {
                fast.cents("x", unscaled);
            }
            assertThat(written(fast).get("x").asString())
                    .as("%d with %d decimals as %s", unscaled, scale, format)
                    .isEqualTo(exact);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.125, 0.13", "-0.125, -0.13", "1234.5, 1234.50", "-0.001, 0.00", "NaN, 0.00", "1e13, 10000000000000"})
    void aDecimalIsRoundedHalfUpAndWhatIsNoNumberIsZero(double value, String expected) {
        assertThat(written(block("x D9.2s").decimal("x", value)).get("x").stringValue())
                .isEqualTo(expected);
    }

    @Test
    void whatIsWrittenIsWhatTheTreeSays() {
        WireBlock block = block("name S20", "count I6n", "sign S1", "rate D6.2s", "last I9s")
                .text("name", "홍\"길\\동\n")
                .whole("count", 7)
                .padded("last", 42, 9)
                .text("sign", "2")
                .text("sign", "5");
        assertThat(written(block)).isEqualTo(JSON.readTree("""
                {"name":"홍\\"길\\\\동\\n","count":7,"sign":"5","rate":"0.00","last":"000000042"}"""));
        assertThat(JSON.readTree(block.node().toString())).isEqualTo(written(block));
    }

    @Test
    void whatIsNotSetIsAsInTheExample() {
        var example = JsonNodeFactory.instance.objectNode().put("a", "x").put("b", "00012");
        BlockLayout layout =
                new BlockLayout(List.of(FieldFormat.parse("a S1"), FieldFormat.parse("b I5s")), Optional.of(example));
        assertThat(written(layout.block().whole("b", 3))).isEqualTo(JSON.readTree("{\"a\":\"x\",\"b\":\"3\"}"));
        assertThat(written(layout.block())).isEqualTo(example);
    }

    @Test
    void aFieldThatIsNotDocumentedIsAnError() {
        assertThatThrownBy(() -> block("a S1").text("b", "")).hasMessageContaining("no documented field b");
    }

    private static WireBlock block(String... formats) {
        return new BlockLayout(List.of(formats).stream().map(FieldFormat::parse).toList(), Optional.empty()).block();
    }

    private static JsonNode written(WireBlock block) {
        WireBuffer out = new WireBuffer(8);
        block.write(out);
        return JSON.readTree(out.toString());
    }
}
