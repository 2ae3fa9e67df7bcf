package io.mireu.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.mireu.support.Variables;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** TRs against the real simulator. */
class LsCallTest {

    private static final String FUTURE = "A056C000";

    @TempDir
    private static Path directory;

    private static TestVenue venue;

    @BeforeAll
    static void start() {
        venue = new TestVenue(directory.resolve("venue"));
    }

    @AfterAll
    static void stop() {
        venue.close();
    }

    @Test
    void theTimeOfTheVenueIsAskedWithoutAnyField() {
        CommandRun run = run("T0167");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("t0167 서버시간조회: 00000").containsPattern("dt +2026\\d{4}");
    }

    @Test
    void rowsAreATableAndAsJsonHaveTheNamesOfTheWire() {
        CommandRun table = run("t8435", "--gubun", "MF");
        JsonNode rows = run("t8435", "--gubun=MF", "--json").json().get("t8435OutBlock");

        assertThat(table.out()).contains("종목명", "shcode", FUTURE);
        assertThat(rows.get(0).get("shcode").stringValue()).isEqualTo(FUTURE);
        assertThat(rows.get(0).get("uplmtprice").isString()).isTrue();
    }

    @Test
    void anExactPriceKeepsItsDigits() {
        JsonNode block = run("t2111", "--FOCODE", FUTURE, "--json").json().get("t2111OutBlock");

        assertThat(block.get("price").stringValue()).matches("\\d+\\.\\d{2}");
        assertThat(block.get("volume").isIntegralNumber()).isTrue();
    }

    @Test
    void aRefusalOfTheVenueIsToldWithItsMeaning() {
        String[] withoutEndDate = ("t8465 --shcode " + FUTURE
                        + " --ncnt 1 --qrycnt 10 --nday 0 --sdate 20261124 --edate= --comp_yn N")
                .split(" ");
        CommandRun run = run(withoutEndDate);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("IGW40013", "edate").contains("means: query failed behind the gateway");
        String[] asJson = Arrays.copyOf(withoutEndDate, withoutEndDate.length + 1);
        asJson[withoutEndDate.length] = "--json";
        assertThat(run(asJson).json().get("code").stringValue()).isEqualTo("IGW40013");
    }

    @Test
    void anOrderIsSentAndItsPagesAreRead() {
        for (int order = 0; order < 3; order++) {
            CommandRun placed = place("1099.50");
            assertThat(placed.exit()).as(placed.out() + placed.err()).isZero();
            assertThat(placed.out()).contains("CFOAT00100OutBlock2").containsPattern("OrdNo +\\d+");
        }

        CommandRun first = run("t0434", "--expcode", "", "--chegb", "0", "--sortgb", "1");
        JsonNode pages = run("t0434", "--expcode", "", "--chegb", "0", "--sortgb", "1", "--pages", "5", "--json")
                .json();

        assertThat(first.out()).contains("2 rows", "There are more pages");
        assertThat(pages.size()).isEqualTo(2);
        assertThat(pages.get(1).get("t0434OutBlock1").size()).isEqualTo(1);
    }

    @Test
    void aPriceBeyondTheLimitIsRefusedAndNothingIsPlaced() {
        CommandRun run = place("5.00");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("was refused", "means:", "Nothing was placed.");
    }

    @Test
    void anOrderIsNotSentWithTheAppkeyOfAnotherEnvironment() {
        try (TestVenue other = new TestVenue(directory.resolve("other"), "live")) {
            CommandRun run = CommandRun.of(new LsCommand(other.variables()), order("1099.50"));

            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.out()).contains("was not sent", "10001", "Nothing was placed.");
        }
    }

    @Test
    void anOrderThatWasTakenWithoutTheMarksOfPaperAndWithoutANumberIsNeverCalledUnsent() throws IOException {
        HttpServer unmarked = takesOrdersAsLiveDoes();
        try {
            Variables paper = venue.variables(Map.of(
                    LsProfile.ENVIRONMENT,
                    "paper",
                    LsProfile.REST_URL,
                    "http://127.0.0.1:" + unmarked.getAddress().getPort()));

            CommandRun run = CommandRun.of(new LsCommand(paper), order("1099.50"));

            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.out())
                    .contains("may or may not rest", "without the marks of paper", "Look at the account at once")
                    .doesNotContain("was not sent", "Nothing was placed");
        } finally {
            unmarked.stop(0);
        }
    }

    /** Gives the tokens of the venue, and takes orders in the words of live. */
    private static HttpServer takesOrdersAsLiveDoes() throws IOException {
        String token = new CommandTokens(LsProfile.of(venue.variables(), directory), Duration.ofSeconds(60))
                .current()
                .value();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answers(server, "/oauth2/token", "{\"access_token\":\"" + token + "\",\"expires_in\":86400}");
        answers(server, "/", "{\"rsp_cd\":\"00040\",\"rsp_msg\":\"매수 주문이 완료되었습니다.\"}");
        server.start();
        return server;
    }

    private static void answers(HttpServer server, String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    @Test
    void withoutKeysTheVenueOfTheRunningDemoIsCalledAsLongAsItRuns() {
        Variables none = new Variables(Map.of(), List.of());
        String[] arguments = {"t0167", "--data", directory.toString()};

        try (var _ = new RunningDemo(venue.address(), URI.create("http://127.0.0.1:8080")).announce(directory)) {
            CommandRun run = CommandRun.of(new LsCommand(none), arguments);
            assertThat(run.out()).contains("t0167OutBlock", "simulated, not LS");
            assertThat(run.exit()).isZero();
        }
        assertThat(CommandRun.of(new LsCommand(none), arguments).exit()).isEqualTo(2);
    }

    private static CommandRun place(String price) {
        return run(order(price));
    }

    private static String[] order(String price) {
        return ("CFOAT00100 --FnoIsuNo " + FUTURE + " --BnsTpCode 2 --FnoOrdprcPtnCode 00 --FnoOrdPrc " + price
                        + " --OrdQty 1 --paper")
                .split(" ");
    }

    private static CommandRun run(String... arguments) {
        return CommandRun.of(new LsCommand(venue.variables()), arguments);
    }
}
