package io.mireu.simulator.ls;

import static io.mireu.simulator.ls.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.simulator.venue.VenueTruth;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a client of the LS documents sees, good and bad. */
class SimulatorProtocolTest {

    private static final String ORDERS = "/futureoption/order";
    private static final String ACCOUNT = "/futureoption/accno";
    private static final String MARKET = "/futureoption/market-data";

    @TempDir
    private static Path directory;

    private static RunningSimulator simulator;
    private RawClient client;

    @BeforeAll
    static void start() {
        simulator = new RunningSimulator(directory, "mireu.simulator.wire.page-size=3");
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    @BeforeEach
    void signIn() {
        client = simulator.client();
    }

    @AfterEach
    void hangUp() {
        client.close();
    }

    @Test
    void theNightsOrdersAreNotTakenByDay() {
        RawClient.Answer answer = client.tr("CCENT00100", "/futureoption/order", """
                {"CCENT00100InBlock1":{"FnoIsuNo":"A056C000","BnsTpCode":"2","FnoOrdprcPtnCode":"03","FnoOrdPrc":0,"OrdQty":1}}""");
        assertThat(answer.code()).isEqualTo("01458");
    }

    @Test
    void anOrderIsAcceptedFilledAndToldAlikeByRestSocketAndHistory() {
        client.connect();
        for (String code : List.of("O01", "C01", "H01")) {
            client.register("1", code, "");
        }
        await().until(() -> client.acknowledgements("H01").size() == 1);
        RawClient.Answer answer = client.order("2", "03", "0", 400);
        assertThat(answer.code()).isEqualTo("00040");
        long number = answer.body().at("/CFOAT00100OutBlock2/OrdNo").asLong();
        await().until(() -> client.filled(number) == executed(number));
        JsonNode accepted = client.data("O01").getFirst().get("body");
        assertThat(accepted.get("ordno").stringValue()).isEqualTo(Long.toString(number));
        assertThat(accepted.get("trcode1").stringValue()).isEqualTo("FO01");
        assertThat(accepted.get("fnoIsuno").stringValue()).isEqualTo("A056C000");
        List<String> told = client.data("C01").stream()
                .map(frame -> frame.get("body"))
                .filter(body -> body.get("ordno").stringValue().equals("%010d".formatted(number)))
                .map(body -> Long.parseLong(body.get("yakseq").stringValue()) + " "
                        + body.get("chevol").stringValue() + " "
                        + body.get("cheprice").stringValue())
                .toList();
        assertThat(told).hasSizeGreaterThan(1).isEqualTo(history(number));
        assertThat(told)
                .hasSameSizeAs(simulator.truth().executions().stream()
                        .filter(execution -> execution.order() == number)
                        .toList());
    }

    /** What the book of the moment gave, in the venue's own account: a market order's rest does not wait. */
    private static long executed(long number) {
        return simulator.truth().executions().stream()
                .filter(execution -> execution.order() == number)
                .mapToLong(VenueTruth.TrueExecution::quantity)
                .sum();
    }

    /** Reads all pages, waiting out the limit of one call a second. */
    private List<String> history(long number) {
        List<String> rows = new ArrayList<>();
        String key = "";
        do {
            RawClient.Answer page = patiently("CFOAQ00600", ACCOUNT, HISTORY, key);
            page.body().get("CFOAQ00600OutBlock3").forEach(row -> {
                if (row.get("OrdNo").asLong() == number) {
                    rows.add(row.get("ExecNo").asLong() + " "
                            + row.get("ExecQty").asLong() + " "
                            + row.get("ExecPrc").stringValue());
                }
            });
            assertThat(page.code()).isEqualTo("Y".equals(page.more()) ? "00133" : "00136");
            key = "Y".equals(page.more()) ? page.key() : "";
        } while (!key.isEmpty());
        return rows;
    }

    private static final String HISTORY = """
            {"CFOAQ00600InBlock1":{"RecCnt":1,"QrySrtDt":"20261124","QryEndDt":"20261124","FnoClssCode":"00",\
            "PrdgrpCode":"00","PrdtExecTpCode":"0","StnlnSeqTp":"4","CommdaCode":"99"}}""";

    private RawClient.Answer patiently(String code, String path, String body, String key) {
        return await().pollInterval(Duration.ofMillis(200))
                .until(
                        () -> client.tr(code, path, body, key),
                        answer -> !answer.code().equals("IGW00201"));
    }

    @Test
    void modifyAndCancelMakeNewNumbersAndAreToldByBothEvents() {
        client.connect();
        client.register("1", "O01", "");
        client.register("1", "H01", "");
        await().until(() -> client.acknowledgements("H01").size() == 1);
        String price = client.restingBid();
        long first = client.order("2", "00", price, 4)
                .body()
                .at("/CFOAT00100OutBlock2/OrdNo")
                .asLong();
        RawClient.Answer modified = client.modify(first, price, 3);
        assertThat(modified.code()).isEqualTo("00462");
        long second = modified.body().at("/CFOAT00200OutBlock2/OrdNo").asLong();
        assertThat(modified.body().at("/CFOAT00200OutBlock1/OrgOrdNo").asLong()).isEqualTo(first);
        assertThat(client.modify(second, price, 9).code()).isEqualTo("01442");
        assertThat(client.modify(first, price, 1).code()).isEqualTo("01433");
        assertThat(client.modify(987_654, price, 1).code()).isEqualTo("01432");
        assertThat(client.cancel(second, 3).code()).isEqualTo("00463");
        assertThat(client.cancel(second, 3).code()).isEqualTo("01433");
        await().until(() -> client.data("H01").size() == 2);
        assertThat(client.data("O01"))
                .extracting(frame -> frame.at("/body/trcode1").stringValue())
                .containsExactly("FO01", "FO02", "FO03");
        JsonNode confirmed = client.data("H01").getLast().get("body");
        assertThat(confirmed.get("mocagb").stringValue()).isEqualTo("3");
        assertThat(confirmed.get("ordordno").stringValue()).isEqualTo("%010d".formatted(second));
        assertThat(confirmed.get("qty").stringValue()).isEqualTo("3");
    }

    @Test
    void theVenueRefusesWithItsDocumentedCodes() {
        assertThat(client.order("2", "00", "1100.01", 1).code()).isEqualTo("01403");
        assertThat(client.order("2", "00", "1020.00", 1).code()).isEqualTo("01427");
        client.fault("{\"kind\":\"HALT_MARKET\"}");
        assertThat(client.order("2", "03", "0", 1).code()).isEqualTo("01458");
        client.fault("{\"kind\":\"OPEN_MARKET\"}");
        assertThat(client.tr("CFOAT00100", ORDERS, RawClient.newOrder("A056Z000", "2", "03", "0", "1"))
                        .code())
                .startsWith("01");
    }

    @Test
    void theGatewayRefusesWithItsDocumentedCodes() {
        assertThat(client.tr("CFOAT00100", ORDERS, RawClient.newOrder("A056C000", "2", "03", "\"0\"", "1"))
                        .code())
                .isEqualTo("IGW40011");
        assertThat(client.tr("CFOAT00100", ORDERS, "{\"FnoIsuNo\":\"A056C000\"}")
                        .code())
                .isEqualTo("IGW50004");
        assertThat(client.tr("t2111", "/futureoption/accno", "{}").code()).isEqualTo("IGW00215");
        assertThat(client.tr("t9999", MARKET, "{}").code()).isEqualTo("IGW00215");
        assertThat(client.send(client.call(MARKET, "{}").header("tr_cd", "t2111"))
                        .code())
                .isEqualTo("IGW40010");
        assertThat(client.send(client.call(MARKET, "{}")).code()).isEqualTo("IGW00214");
        assertThat(client.tr("t2111", MARKET, "{\"t2111InBlock\":{}}").code()).isEqualTo("IGW40013");
        RawClient stranger = new RawClient(simulator.port());
        assertThat(stranger.token("nobody", RunningSimulator.SECRET).status()).isEqualTo(403);
        assertThat(stranger.token(RunningSimulator.KEY, "guess").code()).isEqualTo("IGW00105");
        assertThat(stranger.tr("t2111", MARKET, "{}").code()).isEqualTo("IGW00121");
        HttpRequest.Builder bare = client.request(MARKET)
                .header("content-type", "application/json")
                .header("authorization", "x")
                .POST(HttpRequest.BodyPublishers.ofString("{}"));
        assertThat(client.send(bare).code()).isEqualTo("IGW00205");
    }

    @Test
    void callsBeyondTheLimitOfATrGetHttp500AndOnlyThose() {
        List<Call> served = new ArrayList<>();
        Call refused =
                await().pollInterval(Duration.ofMillis(1)).until(() -> master(served), call -> call.status() != 200);
        assertThat(refused.code()).isEqualTo("IGW00201");
        assertThat(refused.status()).isEqualTo(500);
        assertThat(served).hasSizeGreaterThanOrEqualTo(2);
        for (int i = 2; i < served.size(); i++) {
            assertThat(served.get(i).answeredNs() - served.get(i - 2).askedNs()).isGreaterThanOrEqualTo(1_000_000_000);
        }
        assertThat(client.tr("t8435", MARKET, "{\"t8435InBlock\":{\"gubun\":\"MF\"}}")
                        .status())
                .isEqualTo(200);
    }

    /** A call and the time around it: the venue counted it in between. */
    private record Call(long askedNs, long answeredNs, int status, String code) {}

    private Call master(List<Call> served) {
        long asked = System.nanoTime();
        RawClient.Answer answer = client.tr("t8433", MARKET, "{\"t8433InBlock\":{\"dummy\":\"\"}}");
        Call call = new Call(asked, System.nanoTime(), answer.status(), answer.code());
        if (call.status() == 200) {
            served.add(call);
        }
        return call;
    }

    @Test
    void quotesAndTradesFlowToWhoAskedAndOthersAreMetWithSilence() {
        client.connect();
        client.register("3", "FC9", "A056C000");
        client.register("3", "FH9", "A056C000");
        client.register("3", "ZZZ", "A056C000");
        client.register("3", "C01", "");
        client.register("3", "JIF", "A056C000");
        await().until(() -> !client.acknowledgements("JIF").isEmpty());
        await().until(() -> client.data("FC9").size() > 5 && client.data("FH9").size() > 5);
        assertThat(client.acknowledgements("ZZZ")).isEmpty();
        assertThat(client.acknowledgements("C01")).hasSize(1);
        client.order("2", "03", "0", 1);
        client.fault("{\"kind\":\"HALT_MARKET\"}");
        client.fault("{\"kind\":\"OPEN_MARKET\"}");
        int seen = client.data("FC9").size();
        await().until(() -> client.data("FC9").size() > seen);
        assertThat(client.data("C01")).as("an account TR registered with 3").isEmpty();
        assertThat(client.data("JIF")).as("JIF registered with an instrument").isEmpty();
        client.register("4", "FC9", "A056C000");
        await().until(() -> client.acknowledgements("FC9").size() == 2);
        // A trade may be on its way while it is deregistered; the book behind it tells that it has come.
        int before = client.data("FH9").size();
        await().until(() -> client.data("FH9").size() > before + 1);
        int last = client.data("FC9").size();
        int books = client.data("FH9").size();
        await().until(() -> client.data("FH9").size() > books + 3);
        assertThat(client.data("FC9")).hasSize(last);
    }

    @Test
    void subscriptionsBeyondTheCapAreAcknowledgedAndStaySilent() {
        client.connect();
        for (int i = 0; i < 200; i++) {
            client.register("3", "OC0", "B%07d".formatted(i));
        }
        client.register("3", "FH9", "A056C000");
        await().until(() -> client.acknowledgements("FH9").size() == 1);
        client.register("4", "OC0", "B0000001");
        client.register("3", "FC9", "A056C000");
        await().until(() -> !client.data("FC9").isEmpty());
        assertThat(client.data("FH9")).isEmpty();
    }

    @Test
    void aTokenThatIsNoneIsToldOnTheSocketWithTheCodeOfRestAndTheSocketCloses() {
        client.connect();
        client.register("eyJ.e30.nonsense", "3", "FC9", "A056C000");
        await().until(() -> client.closed);
        assertThat(client.acknowledgements("FC9"))
                .extracting(frame -> frame.at("/header/rsp_cd").stringValue())
                .containsExactly("IGW00121");
    }
}
