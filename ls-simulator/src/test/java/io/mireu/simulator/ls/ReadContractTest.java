package io.mireu.simulator.ls;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.ls.codec.Decoded;
import io.mireu.ls.codec.WireJson;
import io.mireu.ls.wire.RestAnswer;
import io.mireu.ls.wire.RestCatalogue;
import io.mireu.ls.wire.RestTr;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every market-data TR by day: answered, in the documented encoding, and read by the real client without a complaint. */
class ReadContractTest {

    private static final String FUTURE = "A056C000";
    private static final Set<String> OF_NIGHT = Set.of("t8455", "t8456", "t8457", "t8458", "t8459", "t8460", "t8461");
    private static final Set<String> NOT_LISTED_HERE = Set.of("t8401");

    private static RunningSimulator simulator;
    private static RawClient client;
    private static String option = "";

    @BeforeAll
    static void start() {
        simulator = DaySimulator.get();
        client = simulator.client();
        option = send("t9944").at("/t9944OutBlock/0/shcode").stringValue();
    }

    private static JsonNode send(String code) {
        return send(code, ReadRequests.of(code));
    }

    private static JsonNode send(String code, String block) {
        String request = block.replace("$F", FUTURE).replace("$O", option);
        String path = RestCatalogue.find(code).orElseThrow().path();
        RawClient.Answer answer = client.tr(code, path, "{\"" + code + "InBlock\":" + request + "}");
        assertThat(answer.status()).as(code + " " + answer.body()).isEqualTo(200);
        return answer.body();
    }

    static Set<String> reads() {
        Set<String> codes = new TreeSet<>(ReadRequests.ALL.keySet());
        codes.removeAll(OF_NIGHT);
        codes.remove("t1485");
        return codes;
    }

    @ParameterizedTest
    @MethodSource("reads")
    void aReadIsAnsweredInTheDocumentedEncodingAndWithData(String code) {
        RestTr<?, ?> tr = RestCatalogue.find(code).orElseThrow();
        JsonNode body = send(code);
        assertThat(body.get("rsp_cd").stringValue()).as(code).isEqualTo("00000");
        DocumentedEncoding.assertAnswer(code, tr.answer(), body);
        if (!NOT_LISTED_HERE.contains(code)
                && body.propertyNames().stream().anyMatch(name -> body.get(name).isArray())) {
            assertThat(DocumentedEncoding.rows(body)).as(code + " has rows").isNotEmpty();
        }
        Decoded<? extends RestAnswer> decoded =
                WireJson.read(body.toString(), tr.answer()).orElseThrow();
        assertThat(decoded.complaint()).as(code).isEmpty();
        assertThat(decoded.unknown()).as(code).isEmpty();
    }

    @Test
    void theNightReadsAreEmptyByDay() {
        for (String code : OF_NIGHT) {
            assertThat(send(code).get("rsp_cd").stringValue()).as(code).isEqualTo("00707");
        }
    }

    @Test
    void nothingIsExpectedOfAnIndexWhileStocksTrade() {
        assertThat(send("t1485").get("rsp_cd").stringValue()).isEqualTo("00707");
    }

    @Test
    void everyMarketDataTrOfTheClientHasARequestHere() {
        Set<String> reads = new TreeSet<>();
        RestCatalogue.all().stream()
                .map(RestTr::code)
                .filter(code ->
                        code.startsWith("t") && !Set.of("t0434", "t0441").contains(code))
                .forEach(reads::add);
        assertThat(ReadRequests.ALL.keySet()).isEqualTo(reads);
    }

    @Test
    void aRetiredTrIsAnsweredWithoutData() {
        JsonNode body = client.tr("t2101", "/futureoption/market-data", "{\"t2101InBlock\":{\"focode\":\"A056C000\"}}")
                .body();
        assertThat(body.get("rsp_cd").stringValue()).isEqualTo("00707");
        assertThat(body.size()).isEqualTo(2);
    }
}
