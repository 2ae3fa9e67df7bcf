package io.mireu.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mireu.pricing.Black76;
import io.mireu.pricing.PutCall;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class OptionSmileTest {

    private static final double FORWARD = 1100;
    private static final double YEARS = 14 / 365d;
    private static final double RATE = 0.0275;

    @Test
    void theForwardAndTheVolatilityThatTheQuotesWereMadeOfAreFound() {
        JsonNode smile = smile(chain(0)).json();

        assertThat(smile.at("/forward/value").doubleValue()).isCloseTo(FORWARD, within(1e-8));
        assertThat(smile.at("/forward/method").stringValue()).isEqualTo("parity");
        assertThat(smile.at("/forward/check").stringValue()).isEqualTo("inside");
        assertThat(smile.at("/axis").stringValue()).contains("N(d1)").contains("undiscounted");
        assertThat(smile.at("/atTheMoney/volatility").doubleValue()).isCloseTo(0.35, within(1e-9));
        // the strikes that a desk's own sheet gives for 35 % flat
        assertThat(smile.at("/twentyDelta/put/strike").doubleValue()).isCloseTo(1040.779, within(1e-3));
        assertThat(smile.at("/twentyDelta/call/strike").doubleValue()).isCloseTo(1168.066, within(1e-3));
        assertThat(smile.at("/twentyFiveDelta/riskReversal/value").doubleValue())
                .isCloseTo(0, within(1e-9));
    }

    @Test
    void aSkewHasARiskReversalOfItsSignAndDeltasInTheOrderOfTheirStrikes() {
        JsonNode smile = smile(chain(-0.5)).json();

        double put = smile.at("/twentyDelta/put/volatility").doubleValue();
        double call = smile.at("/twentyDelta/call/volatility").doubleValue();
        assertThat(put).isGreaterThan(call);
        assertThat(smile.at("/twentyDelta/riskReversal/value").doubleValue()).isEqualTo(call - put);
        assertThat(smile.at("/twentyDelta/butterfly/value").doubleValue())
                .isCloseTo((call + put) / 2 - smile.at("/atTheMoney/volatility").doubleValue(), within(1e-15));
    }

    @Test
    void eachRowHasItsVolatilityAndBothDeltasOrAReason() {
        JsonNode rows = smile(chain(0)
                        + "straddle,1100,1,2\nput,12x,1,2\ncall,2000,,0.01\nput,400,none,1\nput,500\nput,1000,5,4\n")
                .json()
                .get("rows");

        JsonNode put = rows.get(1);
        assertThat(put.get("type").stringValue()).isEqualTo("put");
        assertThat(put.get("volatility").doubleValue()).isCloseTo(0.35, within(1e-9));
        assertThat(put.get("delta").doubleValue())
                .isCloseTo(Math.exp(-RATE * YEARS) * (put.get("x").doubleValue() - 1), within(1e-12));
        int last = rows.size() - 6;
        assertThat(rows.get(last).get("reason").stringValue()).isEqualTo("invalid-type");
        assertThat(rows.get(last + 1).get("reason").stringValue()).isEqualTo("invalid-strike");
        assertThat(rows.get(last + 2).get("reason").stringValue()).isEqualTo("no-bid");
        assertThat(rows.get(last + 3).get("reason").stringValue()).isEqualTo("invalid-bid");
        assertThat(rows.get(last + 4).get("reason").stringValue()).isEqualTo("wrong-cell-count");
        assertThat(rows.get(last + 5).get("reason").stringValue()).isEqualTo("duplicate");
        assertThat(rows.get(last).get("line").intValue()).isEqualTo(last + 2);
        assertThat(rows.get(last).has("volatility")).isFalse();
    }

    @Test
    void aForwardThatIsKnownIsTaken() {
        JsonNode smile = smile(chain(0), "--forward", "1103").json();

        assertThat(smile.at("/forward/value").doubleValue()).isEqualTo(1103);
        assertThat(smile.at("/forward/method").stringValue()).isEqualTo("given");
        assertThat(smile.at("/forward/check").stringValue()).isEqualTo("outside");
    }

    @Test
    void withoutAForwardEveryFigureSaysSo() {
        CommandRun run = smile("put,1100,29,31\n");

        assertThat(run.exit()).isZero();
        assertThat(run.json().at("/forward/reason").stringValue()).isEqualTo("too-few-strikes");
        assertThat(run.json().at("/atTheMoney/reason").stringValue()).isEqualTo("no-forward");
        assertThat(run.json().at("/twentyDelta/butterfly/reason").stringValue()).isEqualTo("part-missing");
        assertThat(run.json().at("/rows/0/reason").stringValue()).isEqualTo("no-forward");
    }

    @ParameterizedTest
    @CsvSource({
        "--years 0 --rate 0, --years takes a positive number",
        "--years NaN --rate 0, --years takes a positive number",
        "--years 1 --rate Infinity, --rate takes a number",
        "--years 1 --rate 0 --forward -5, --forward takes a positive number",
        "--years 1, --rate=R",
        "--years soon --rate 0, --years",
        "--years 1 --rate 0, no column type",
    })
    void whatCannotBeAskedIsRefusedByName(String arguments, String reason) {
        CommandRun run = run("strike,bid,offer\n", ("smile " + arguments).split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(reason).doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
    }

    /** Bids and offers 0.00001 points around the price, not rounded to a tick. */
    private static String chain(double skew) {
        StringBuilder rows = new StringBuilder();
        for (double strike = 950; strike <= 1250; strike += 10) {
            for (PutCall type : PutCall.values()) {
                double price =
                        Black76.price(type, FORWARD, strike, YEARS, RATE, 0.35 + skew * Math.log(strike / FORWARD));
                rows.append(type.name().toLowerCase(Locale.ROOT)).append(',').append(strike);
                rows.append(',')
                        .append(price - 1e-5)
                        .append(',')
                        .append(price + 1e-5)
                        .append('\n');
            }
        }
        return rows.toString();
    }

    private static CommandRun smile(String rows, String... more) {
        String[] arguments = {"smile", "--years", String.valueOf(YEARS), "--rate", String.valueOf(RATE)};
        String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return run("type,strike,bid,offer\n" + rows, all);
    }

    private static CommandRun run(String table, String... arguments) {
        ByteArrayInputStream in = new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8));
        return CommandRun.of(new OptionCommand(in, OutputStream.nullOutputStream()), arguments);
    }
}
