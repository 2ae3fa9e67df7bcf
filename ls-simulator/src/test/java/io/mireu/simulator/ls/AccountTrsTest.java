package io.mireu.simulator.ls;

import static io.mireu.simulator.ls.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.ls.AccessToken;
import io.mireu.ls.AppKey;
import io.mireu.ls.LsClient;
import io.mireu.ls.LsEnvironment;
import io.mireu.ls.LsTokens;
import io.mireu.ls.TokenSource;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every order and account TR against its official example, our client's records, and what the venue then does. */
class AccountTrsTest {

    private static final JsonNode EXAMPLES = examples();
    private static final String ORDERS = "/futureoption/order";
    private static final String ACCOUNT = "/futureoption/accno";

    @TempDir
    private static Path directory;

    private static RunningSimulator simulator;
    private static RawClient client;
    private static String put = "";
    private static String call = "";
    private static JsonNode orderable;
    private static JsonNode forAmount;
    private static JsonNode forPart;
    private static JsonNode first;
    private static String most = "";
    private static String oneMore = "";

    @BeforeAll
    static void start() {
        simulator = new RunningSimulator(
                directory,
                "mireu.simulator.wire.rate-limit-factor=0",
                "mireu.simulator.wire.page-size=4",
                "mireu.simulator.wire.orders-of-any-session=true");
        client = simulator.client();
        client.connect();
        List.of("O01", "C01", "H01").forEach(code -> client.register("1", code, ""));
        await().until(() -> client.acknowledgements("H01").size() == 1);
        client.tr("t2301", "/futureoption/market-data", "{\"t2301InBlock\":{\"yyyymm\":\"\",\"gubun\":\"G\"}}")
                .body()
                .properties()
                .forEach(block -> note(block.getValue()));
        // While the account is flat, nothing but its orders changes what it may order.
        String price = client.restingBid();
        orderable = orderable("1", 0, "0.0", price);
        forAmount = orderable("2", 30_000_000, "0.0", price);
        forPart = orderable("3", 0, "50.0", price);
        long quantity = orderable.get("OrdAbleQty").asLong();
        oneMore = client.order("2", "10", price, quantity + 1).code();
        most = client.order("2", "10", price, quantity).code();
        first = client.order("2", "03", "0", 2).body().get("CFOAT00100OutBlock2");
        option(put, "2");
        option(call, "1");
        client.order("2", "00", client.restingBid(), 1);
    }

    private static void note(JsonNode block) {
        if (block.isArray()) {
            block.forEach(row -> {
                String code = row.path("optcode").asString("");
                boolean atTheMoney = row.path("actprice").asString("").startsWith("1100");
                put = atTheMoney && code.startsWith("C") ? code : put;
                call = atTheMoney && code.startsWith("B") ? code : call;
            });
        }
    }

    private static JsonNode orderable(String kind, long amount, String percent, String price) {
        return send("CFOAQ10100", ACCOUNT, """
                {"RecCnt":1,"QryTp":"%s","OrdAmt":%d,"RatVal":%s,"FnoIsuNo":"A056C000","BnsTpCode":"2",\
                "FnoOrdPrc":%s,"FnoOrdprcPtnCode":"00"}""".formatted(kind, amount, percent, price))
                .get("CFOAQ10100OutBlock2");
    }

    private static void option(String code, String side) {
        RawClient.Answer answer = client.tr("CFOAT00100", ORDERS, RawClient.newOrder(code, side, "03", "0", "3"));
        assertThat(answer.code()).isIn("00039", "00040");
    }

    @AfterAll
    static void stop() {
        client.close();
        simulator.close();
    }

    private static JsonNode examples() {
        try (InputStream resource = AccountTrsTest.class.getResourceAsStream("/documented-account-examples.json")) {
            return JsonMapper.builder().build().readTree(resource);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode send(String code, String path, String block) {
        RawClient.Answer answer = client.tr(code, path, "{\"" + code + "InBlock1\":" + block + "}");
        assertThat(answer.status()).as(code + " " + answer.body()).isEqualTo(200);
        return answer.body();
    }

    static List<Map.Entry<String, String>> calls() {
        String quantity = """
                {"RecCnt":1,"QryTp":"1","OrdAmt":0,"RatVal":0.0,"FnoIsuNo":"A056C000","BnsTpCode":"1",\
                "FnoOrdPrc":0.0,"FnoOrdprcPtnCode":"00"}""";
        return List.of(
                Map.entry("CFOAQ10100", quantity),
                Map.entry("CCENQ10100", quantity),
                Map.entry("CFOBQ10500", "{\"RecCnt\":1}"),
                Map.entry("CFOFQ02400", "{\"RecCnt\":1,\"RegMktCode\":\"99\",\"BuyDt\":\"\"}"),
                Map.entry("CFOAQ50600", """
                        {"RecCnt":1,"OrdDt":"20261124","BalEvalTp":"1","FutsPrcEvalTp":"1","LqtQtyQryTp":"1"}"""),
                Map.entry("CFOEQ11100", "{\"RecCnt\":1,\"BnsDt\":\"20261124\"}"),
                Map.entry("CCENQ90200", "{\"RecCnt\":1,\"BalEvalTp\":\"0\",\"FutsPrcEvalTp\":\"0\"}"),
                Map.entry("CCENQ30100", """
                        {"RecCnt":1,"QrySrtDt":"00000000","QryEndDt":"00000000","FnoClssCode":"00","PrdgrpCode":"00",\
                        "PrdtExecTpCode":"0","StnlnSeqTp":"4","MktTpCode":"0","CommdaCode":"99","FnoIsuNo":"",\
                        "FnoTrdPtnCode":"00","SrtOrdNo2":0}"""));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void anAnswerHasTheFieldsAndEncodingsOfItsOfficialExample(Map.Entry<String, String> called) {
        String code = called.getKey();
        JsonNode answer = send(code, ACCOUNT, called.getValue());
        assertThat(answer.get("rsp_cd").asString()).isIn("00136", "00133", "00200");
        WireFormatContractTest.assertAlike(code, EXAMPLES.get(code).get("response"), answer);
    }

    @Test
    void theNightsOrdersAreAnsweredAsTheirOfficialExamplesAre() {
        String price = client.restingBid();
        JsonNode placed = send("CCENT00100", ORDERS, """
                {"FnoIsuNo":"A056C000","BnsTpCode":"2","FnoOrdprcPtnCode":"00","FnoOrdPrc":%s,"OrdQty":2}""".formatted(price));
        long number = placed.at("/CCENT00100OutBlock2/OrdNo").asLong();
        JsonNode modified = send("CCENT00200", ORDERS, """
                {"FnoIsuNo":"A056C000","OrgOrdNo":%d,"FnoOrdprcPtnCode":"00","FnoOrdPrc":%s,"MdfyQty":1}""".formatted(number, price));
        long next = modified.at("/CCENT00200OutBlock2/OrdNo").asLong();
        JsonNode cancelled =
                send("CCENT00300", ORDERS, "{\"FnoIsuNo\":\"A056C000\",\"OrgOrdNo\":%d,\"CancQty\":1}".formatted(next));
        Map.of("CCENT00100", placed, "CCENT00200", modified, "CCENT00300", cancelled)
                .forEach((code, answer) -> WireFormatContractTest.assertAlike(
                        code, EXAMPLES.get(code).get("response"), answer));
        assertThat(placed.at("/CCENT00100OutBlock2/OrdAbleAmt").asLong()).isBetween(1L, 9_999_999_999L);
    }

    @Test
    void exactlyTheOrderableQuantityIsTakenAndOneMoreIsRefusedForMargin() {
        assertThat(orderable.get("NewOrdAbleQty").asLong()).isBetween(100L, 1_500L);
        assertThat(orderable.get("LqdtOrdAbleQty").asLong()).isZero();
        assertThat(orderable.get("UsePreargMgn").asLong())
                .isLessThanOrEqualTo(orderable.get("OrdAbleAmt").asLong());
        assertThat(forAmount.get("OrdAbleQty").asLong())
                .as("two mini futures at 19.5 % need some 21 million")
                .isEqualTo(2);
        assertThat(forPart.get("OrdAbleQty").asLong())
                .isEqualTo(orderable.get("OrdAbleQty").asLong() / 2);
        assertThat(oneMore).isEqualTo("01425");
        assertThat(most).isEqualTo("00040");
    }

    @Test
    void theAnswerToAnOrderTellsItsMarginAndWhatIsLeft() {
        long margin = first.get("OrdMgn").asLong();
        assertThat(margin).as("two mini futures at 19.5 %").isBetween(20_000_000L, 23_000_000L);
        assertThat(first.get("MnyOrdMgn").asLong()).isBetween(margin / 2 - 1, margin / 2 + 1);
        assertThat(first.get("OrdAbleAmt").asLong()).isBetween(9_975_000_000L - margin, 10_025_000_000L - margin);
    }

    @Test
    void theEventOfAnOrderTellsMarginAndWhatIsLeft() {
        await().until(() -> client.data("O01").size() >= 4);
        JsonNode event = client.data("O01").get(3).get("body");
        long deposit = event.get("dps").asLong();
        assertThat(deposit).isBetween(9_900_000_000L, 10_100_000_000L);
        assertThat(event.get("mgn").asLong()).isPositive();
        assertThat(event.get("ordableamt").asLong()).isLessThan(deposit);
        assertThat(event.get("mnymgn").asLong()).isLessThan(event.get("mgn").asLong());
    }

    @Test
    void aRequestThatTheExchangeRejectsWasAcceptedAndIsTakenBackByItsEvent() {
        String price = client.restingBid();
        simulator.venue().rejectNext(1, "0201");
        RawClient.Answer answer = client.order("2", "00", price, 5);
        assertThat(answer.code()).isEqualTo("00040");
        long number = answer.body().at("/CFOAT00100OutBlock2/OrdNo").asLong();
        await().until(() -> client.data("H01").stream().anyMatch(frame -> isRejectionOf(number, frame)));
        JsonNode orders = client.tr("t0434", ACCOUNT, """
                {"t0434InBlock":{"expcode":"","chegb":"0","sortgb":"1","cts_ordno":"%d"}}""".formatted(number + 1)).body();
        JsonNode row = orders.get("t0434OutBlock1").get(0);
        assertThat(row.get("ordno").asLong()).isEqualTo(number);
        assertThat(row.get("ordrem").asLong()).isZero();
        assertThat(row.get("cheqty").asLong()).isZero();
        assertThat(row.get("rtcode").asString()).isEqualTo("201");
        assertThat(client.cancel(number, 5).code()).isEqualTo("01433");
    }

    private static boolean isRejectionOf(long number, JsonNode frame) {
        JsonNode body = frame.get("body");
        return body.get("ordno").asString().equals("%010d".formatted(number))
                && body.get("mocagb").asString().equals("1")
                && body.get("rejcode").asString().equals("0201")
                && body.get("qty").asString().equals("0");
    }

    @Test
    void ourClientReadsEveryAccountAnswerPageByPageAndTheFiguresAgree() {
        try (LsTokens issuer = new LsTokens(ClientSettings.of(LsEnvironment.SIMULATOR, simulator), Clock.systemUTC())) {
            AccessToken token = issuer.issue(new AppKey(RunningSimulator.KEY, RunningSimulator.SECRET));
            try (LsClient reader = LsClient.of(
                    ClientSettings.of(LsEnvironment.SIMULATOR, simulator),
                    TokenSource.fixed(token),
                    Clock.systemUTC())) {
                AccountClientReads.readEverything(reader, put, call);
            }
        }
    }

    @Test
    void aPaperVenueCanLackWhatLsLacksAndGiveThePricesOfTheOfficialExamples(@TempDir Path other) {
        try (RunningSimulator paper = new RunningSimulator(
                other,
                "mireu.simulator.wire.paper-gaps=true",
                "mireu.simulator.wire.hundredfold-prices=true",
                "mireu.simulator.wire.rate-limit-factor=0")) {
            RawClient poor = paper.client();
            for (String code : List.of("CFOBQ10800", "CCENQ90200")) {
                String block = EXAMPLES.get(code).get("request").toString();
                String path = code.equals("CFOBQ10800") ? ORDERS : ACCOUNT;
                assertThat(poor.tr(code, path, block).code()).isEqualTo("01900");
            }
            poor.order("2", "03", "0", 1);
            JsonNode row = poor.tr("t0441", ACCOUNT, "{\"t0441InBlock\":{\"cts_expcode\":\"\",\"cts_medocd\":\"\"}}")
                    .body()
                    .get("t0441OutBlock1")
                    .get(0);
            assertThat(new BigDecimal(row.get("pamt").asString())).isBetween(bd(100_000), bd(120_000));
            assertThat(new BigDecimal(row.get("price").asString())).isBetween(bd(100_000), bd(120_000));
        }
    }

    private static BigDecimal bd(long value) {
        return BigDecimal.valueOf(value);
    }
}
