package io.mireu.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionCommandTest {

    private static final String PRICED = "type,forward,strike,years,rate,volatility\n";
    private static final String QUOTED = "type,forward,strike,years,rate,price\n";
    private static final double FORTNIGHT = 14 / 365d;

    @Test
    void priceAppendsThePriceWithSeventeenDigitsToTheRowAsItCame() {
        String out = answer("price", PRICED + "CALL,1100, 1100.0,0.0383561643835616438,2.75e-2,.35\n");

        assertThat(out)
                .startsWith("type,forward,strike,years,rate,volatility,price,reason\n"
                        + "CALL,1100, 1100.0,0.0383561643835616438,2.75e-2,.35,30.04")
                .matches("(?s).*,[0-9]{2}\\.[0-9]{15},\n");
    }

    @Test
    void greeksAreInTheUnitsThatTheHelpSays() {
        double[] put = numbers(answer("greeks", PRICED + "put,1100,1040," + FORTNIGHT + ",0.0275,0.35\n"));

        double price = put[0];
        double bump = 1e-3;
        assertThat(price).isCloseTo(8.5209, within(1e-4));
        assertThat(put[1]).isCloseTo((price(1100 + bump, 0.35, 0.0275) - price) / bump, within(1e-5));
        assertThat(put[2]).isCloseTo(0.003675, within(1e-6));
        assertThat(put[3]).isCloseTo(price(1100, 0.36, 0.0275) - price, within(0.01));
        assertThat(put[4]).isNegative().isCloseTo(-0.7455, within(1e-4));
        assertThat(put[5]).isCloseTo(price(1100, 0.35, 0.0375) - price, within(1e-5));
        assertThat(put[6]).isCloseTo(-0.006207, within(1e-6));
        assertThat(put[7]).isCloseTo(0.0114, within(1e-4));
    }

    @Test
    void theVolatilityOfAPriceIsTheOneItWasMadeWith() {
        String priced = answer("price", PRICED + "call,1100,1170,0.04,0.0275,0.1234\nput,350.5,340,2,-0.01,3\n");

        // the second column named volatility is the answer
        List<String> solved = answer("iv", priced).lines().toList();

        assertThat(solved.getFirst())
                .isEqualTo("type,forward,strike,years,rate,volatility,price,reason,volatility,reason");
        assertThat(Double.parseDouble(solved.get(1).split(",", -1)[8])).isCloseTo(0.1234, within(1e-14));
        assertThat(Double.parseDouble(solved.get(2).split(",", -1)[8])).isCloseTo(3, within(1e-13));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "straddle,100,100,1,0,0.2   | invalid-type",
                ",,,,,                      | invalid-type",
                "call,1100.5x,100,1,0,0.2   | invalid-forward",
                "call,-1,100,1,0,0.2        | invalid-forward",
                "call,1e400,100,1,0,0.2     | invalid-forward",
                "call,NaN,100,1,0,0.2       | invalid-forward",
                "call,100,0,1,0,0.2         | invalid-strike",
                "call,100,\"1,000\",1,0,0.2 | invalid-strike",
                "put,100,100,,0,0.2         | invalid-years",
                "put,100,100,1,2%,0.2       | invalid-rate",
                "put,100,100,1,0x1p-5,0.2   | invalid-rate",
                "put,100,100,1,0,35%        | invalid-volatility",
                "put,100,100,1,0,1d         | invalid-volatility",
            })
    void aRowWithoutAPriceSaysWhy(String row, String reason) {
        assertThat(answer("price", PRICED + row + "\n")).endsWith("\n" + row + ",," + reason + "\n");
        assertThat(answer("greeks", PRICED + row + "\n")).endsWith("\n" + row + ",,,,,,,,," + reason + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "call,110,100,1,0,10   | below-intrinsic",
                "call,110,100,1,0,110  | above-forward",
                "call,110,100,1,0,0    | invalid-price",
                "call,110,100,1,0,none | invalid-price",
                "warrant,110,100,1,0,1 | invalid-type",
            })
    void aPriceWithoutAVolatilitySaysWhy(String row, String reason) {
        assertThat(answer("iv", QUOTED + row + "\n")).endsWith("\n" + row + ",," + reason + "\n");
    }

    @Test
    void aPriceBelowTheSmallestDoubleIsZeroAndSaysSo() {
        assertThat(answer("price", PRICED + "put,1100,600,0.001,0,0.01\n")).endsWith(",0.01,0,underflow\n");
    }

    @Test
    void aRowThatIsNotAsWideAsTheHeaderIsToldWithTheReasonInItsColumn() {
        assertThat(answer("price", PRICED + "call,100\ncall,100,100,1,0,0.2,7\ncall,100,100,1,0,0.2\n"))
                .contains("\ncall,100,,,,,,wrong-cell-count\n")
                .contains("\ncall,100,100,1,0,0.2,7,,wrong-cell-count\n")
                .endsWith(",\n");
    }

    @Test
    void columnsAreFoundByNameAndOthersAreKept() {
        String out = answer(
                "price",
                "memo,Volatility,\"RATE\", years ,strike,forward,type\n\"a, \"\"b\"\"\nc\",0.2,0,1,100,100,put\n");

        assertThat(out)
                .startsWith("memo,Volatility,\"RATE\", years ,strike,forward,type,price,reason\n"
                        + "\"a, \"\"b\"\"\nc\",0.2,0,1,100,100,put,7.96")
                .endsWith(",\n");
    }

    @Test
    void whatASpreadsheetSavesIsReadAndGivenBackInItsOwnForm() {
        String out = answer(
                "price",
                "\uFEFF\"type\",forward,strike,years,rate,volatility,메모\r\n"
                        + "\r\ncall,100,100,1,0,0.2,\"행사가\"\r\n\r\nput,100,100,1,0,0.2,");

        assertThat(out).startsWith("\uFEFF\"type\",forward,strike,years,rate,volatility,메모,price,reason\r\n");
        assertThat(out).contains("\r\ncall,100,100,1,0,0.2,\"행사가\",7.96").endsWith(",\r\n");
        assertThat(out.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(out.lines()).hasSize(3);
    }

    @Test
    void cellsInAnotherEncodingComeBackByteForByte() {
        Charset korean = Charset.forName("x-windows-949");
        byte[] table = ("메모," + PRICED + "똠방각하,call,100,100,1,0,0.2\n").getBytes(korean);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        run(new ByteArrayInputStream(table), out, "price");

        assertThat(out.toString(korean)).contains("메모,type").contains("\n똠방각하,call,100,100,1,0,0.2,7.96");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "price | '' | nothing on the standard input",
                "price | 'type,forward,strike,years' | no column rate, volatility;",
                "iv    | 'type,forward,strike,years,rate,volatility' | no column price;",
                "price | 'call,100,100,1,0,0.2' | no column type, forward",
                "price | 'type,forward,strike,years,rate,volatility,Type' | two columns type",
                "price | '\"type,forward' | line 1: a quote is not closed",
            })
    void aTableThatCannotBeReadIsRefusedByName(String command, String table, String reason) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        CommandRun run = run(bytes(table), out, command);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("mireu: ").contains(reason).doesNotContain("Exception");
        assertThat(out.size()).isZero();
    }

    @Test
    void theRowsBeforeAQuoteThatIsNotClosedAreAnswered() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        CommandRun run = run(bytes(PRICED + "call,100,100,1,0,0.2\n\"call,100,100,1,0,0.2\n"), out, "price");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("line 3: a quote is not closed");
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "vega", "price extra"})
    void aCommandThatThereIsNotIsWrongUsage(String arguments) {
        CommandRun run = run(
                bytes(PRICED), new ByteArrayOutputStream(), arguments.isEmpty() ? new String[0] : arguments.split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("Usage: option");
    }

    @Test
    void rowsAcrossTheBuffersOfALongTableAreAllAnswered() {
        int rows = 3000;
        StringBuilder table = new StringBuilder("memo," + PRICED);
        for (int i = 0; i < rows; i++) {
            table.append("\"row\n").append(i).append("x".repeat(i == 17 ? 200_000 : i % 50));
            table.append("\",call,100,100,1,0,0.2\r\n");
        }

        List<String> lines = answer("price", table.toString()).lines().toList();

        assertThat(lines).hasSize(2 * rows + 1);
        for (int i = 0; i < rows; i++) {
            assertThat(lines.get(2 * i + 1)).isEqualTo("\"row");
            assertThat(lines.get(2 * i + 2))
                    .startsWith(i + (i % 50 == 0 ? "\"" : "x"))
                    .contains(",0.2,7.96");
        }
    }

    @Test
    void whoeverSendsRowByRowGetsAnswersRowByRow() throws Exception {
        CompletableFuture<Integer> exit;
        String two;
        try (PipedInputStream answers = new PipedInputStream();
                PipedOutputStream out = new PipedOutputStream(answers)) {
            try (PipedOutputStream questions = new PipedOutputStream()) {
                PipedInputStream in = new PipedInputStream(questions);
                exit = CompletableFuture.supplyAsync(() -> run(in, out, "price").exit());
                questions.write((PRICED + "call,100,100,1,0,0.2\n").getBytes(StandardCharsets.UTF_8));
                questions.flush();
                two = new String(answers.readNBytes(PRICED.length() + 40), StandardCharsets.UTF_8);
            }
            assertThat(exit.get(10, TimeUnit.SECONDS)).isZero();
        }
        assertThat(two).contains("\ncall,100");
    }

    @Test
    void anOutputThatTakesNoMoreIsNotHidden() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThatThrownBy(
                        () -> OptionRows.answer(OptionQuestion.PRICE, bytes(PRICED + "call,100,100,1,0,0.2\n"), full))
                .isInstanceOf(CsvOutput.Closed.class)
                .hasMessage("No space left on device");
    }

    private static double price(double forward, double volatility, double rate) {
        return numbers(answer(
                "price", PRICED + "put," + forward + ",1040," + FORTNIGHT + "," + rate + "," + volatility + "\n"))[0];
    }

    /** What was appended to the one row, without the reason. */
    private static double[] numbers(String out) {
        String[] cells = out.lines().skip(1).findFirst().orElseThrow().split(",", -1);
        return Arrays.stream(cells, 6, cells.length - 1)
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static String answer(String command, String table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CommandRun run = run(bytes(table), out, command);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static CommandRun run(InputStream in, OutputStream out, String... arguments) {
        return CommandRun.of(new OptionCommand(in, out), arguments);
    }
}
