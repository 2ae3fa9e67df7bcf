package io.mireu.simulator.ls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.mireu.simulator.replay.BadRecording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** A recorded day of old options, as a client of the protocol meets it. */
@ExtendWith(OutputCaptureExtension.class)
class ReplayProtocolTest {

    private static final String COLUMNS =
            "receivedEpoch,venueTime,isin,bidQuantity1,bid1,bidQuantity2,bid2,bidQuantity3,"
                    + "bid3,bidQuantity4,bid4,bidQuantity5,bid5,offerQuantity1,offer1,offerQuantity2,offer2,offerQuantity3,offer3,"
                    + "offerQuantity4,offer4,offerQuantity5,offer5\n";
    private static final String QUOTES = COLUMNS + """
            1297814403.2,09:00:03.19,KR4201F32622,9,5.95,0,5.90,0,5.85,7,5.80,0,5.75,3,6.15,3,6.20,0,6.25,0,6.30,0,6.35
            1297814403.3,09:00:03.20,KR4301F32620,12,3.50,1,3.45,40,3.40,0,3.35,6,3.30,7,3.80,207,3.85,0,3.90,0,3.95,64,4.00
            1297836003.4,15:00:03.21,KR4301F32620,12,3.50,1,3.45,40,3.40,0,3.35,6,3.30,7,3.80,207,3.85,0,3.90,0,3.95,64,4.00
            """;

    @TempDir
    private Path directory;

    @Test
    void mastersBoardsQuotesAndOrdersAreThoseOfTheRecordedDay() throws IOException {
        Path file = Files.writeString(directory.resolve("quotes.csv"), QUOTES);
        try (RunningSimulator simulator = new RunningSimulator(
                directory.resolve("venue"),
                "mireu.simulator.replay.file=" + file,
                "mireu.simulator.replay.option-ticks=0:0.01 3:0.05")) {
            RawClient client = simulator.client();
            assertThat(rows(
                            client.tr("t8433", "/futureoption/market-data", "{\"t8433InBlock\":{\"dummy\":\"\"}}"),
                            "t8433OutBlock"))
                    .extracting(row -> row.get("shcode").stringValue())
                    .containsExactly("201F3262", "301F3262");
            RawClient.Answer board = client.tr(
                    "t2301", "/futureoption/market-data", "{\"t2301InBlock\":{\"yyyymm\":\"201103\",\"gubun\":\"G\"}}");
            JsonNode call = rows(board, "t2301OutBlock1").getFirst();
            assertThat(call.get("optcode").stringValue()).isEqualTo("201F3262");
            assertThat(call.get("bidho1").stringValue()).isEqualTo("5.95");
            assertThat(call.get("offerrem1").asLong()).isEqualTo(3);
            RawClient.Answer quote =
                    client.tr("t2111", "/futureoption/market-data", "{\"t2111InBlock\":{\"focode\":\"201F3262\"}}");
            assertThat(quote.code()).isEqualTo("00000");
            RawClient.Answer order = client.tr(
                    "CFOAT00100", "/futureoption/order", RawClient.newOrder("201F3262", "2", "00", "6.15", "2"));
            assertThat(order.code()).isEqualTo("00040");
            assertThat(simulator.truth().executions()).hasSize(1);
            assertThat(simulator.truth().summary().tradingDay()).hasToString("2011-02-16");
        }
    }

    private static List<JsonNode> rows(RawClient.Answer answer, String block) {
        return answer.body().get(block).valueStream().toList();
    }

    @Test
    void aBadFileEndsTheStartWithItsLineAndCodeAndNoStackTrace(CapturedOutput output) throws IOException {
        Path file =
                Files.writeString(directory.resolve("bad.csv"), COLUMNS + "1297814403.2,09:00:03.19,KR4201F32623,9\n");
        Throwable thrown = catchThrowable(
                () -> new RunningSimulator(directory.resolve("venue"), "mireu.simulator.replay.file=" + file).close());
        assertThat(thrown).hasRootCauseInstanceOf(BadRecording.class);
        assertThat(output.getAll())
                .contains("BAD_LINE in bad.csv, line 2: 4 cells instead of 23")
                .doesNotContain("\tat ");
    }
}
