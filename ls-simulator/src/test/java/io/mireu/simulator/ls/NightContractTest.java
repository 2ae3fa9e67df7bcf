package io.mireu.simulator.ls;

import static io.mireu.simulator.ls.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.ls.codec.WireJson;
import io.mireu.ls.wire.RealtimeTr;
import io.mireu.ls.wire.RestAnswer;
import io.mireu.ls.wire.RestCatalogue;
import io.mireu.ls.wire.RestTr;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A venue in its night session: the night's TRs have data, the day's TRs still have the day's. */
class NightContractTest {

    private static final String FUTURE = "A056C000";
    private static final List<String> READS = List.of("t8455", "t8456", "t8457", "t8458", "t8459", "t8460", "t8461");
    private static final List<String> FRAMES = List.of("DC0", "DH0", "DYC", "O02", "C02", "H02");

    @TempDir
    private static Path directory;

    private static RunningSimulator simulator;
    private static RawClient client;

    @BeforeAll
    static void start() {
        simulator = new RunningSimulator(
                directory,
                "mireu.simulator.hours=calendar",
                "mireu.simulator.start-time=15:44",
                "mireu.simulator.speed=120",
                "mireu.simulator.sessions.skip-closed-hours=true",
                "mireu.simulator.wire.rate-limit-factor=0");
        client = simulator.client();
        client.connect();
        List.of("DC0", "DH0", "DYC", "DD0", "FC9").forEach(code -> client.register("3", code, FUTURE));
        client.register("3", "JIF", "0");
        List.of("O02", "C02", "H02").forEach(code -> client.register("1", code, ""));
        await().until(() -> !client.data("DC0").isEmpty());
    }

    @AfterAll
    static void stop() {
        client.close();
        simulator.close();
    }

    private static JsonNode send(String code) {
        RestTr<?, ?> tr = RestCatalogue.find(code).orElseThrow();
        String request = ReadRequests.of(code).replace("$F", FUTURE);
        RawClient.Answer answer = client.tr(code, tr.path(), "{\"" + code + "InBlock\":" + request + "}");
        assertThat(answer.status()).as(code + " " + answer.body()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void theNightsReadsHaveDataInTheDocumentedEncoding() {
        for (String code : READS) {
            JsonNode body = send(code);
            RestTr<?, ?> tr = RestCatalogue.find(code).orElseThrow();
            assertThat(body.get("rsp_cd").stringValue()).as(code).isEqualTo("00000");
            DocumentedEncoding.assertAnswer(code, tr.answer(), body);
            if (!List.of("t8456", "t8457").contains(code)) {
                assertThat(DocumentedEncoding.rows(body)).as(code).isNotEmpty();
            }
            var decoded = WireJson.read(body.toString(), tr.answer()).orElseThrow();
            assertThat(decoded.complaint()).as(code).isEmpty();
            assertThat(decoded.value()).isInstanceOf(RestAnswer.class);
        }
    }

    @Test
    void theDaysReadsStillShowTheDay() {
        JsonNode day = send("t2111").get("t2111OutBlock");
        JsonNode night = send("t8456").get("t8456OutBlock");

        assertThat(day.get("volume").longValue()).isPositive();
        assertThat(send("t2111").at("/t2111OutBlock/volume")).isEqualTo(day.get("volume"));
        assertThat(night.get("recprice").stringValue())
                .startsWith(day.get("price").stringValue().substring(0, 5));
        assertThat(client.data("FC9"))
                .extracting(frame -> frame.at("/body/chetime").stringValue())
                .allSatisfy(time -> assertThat(time).isLessThan("160000"));
    }

    @Test
    void theNightsFramesAndTheEventsOfItsOrdersAreAsDocumented() {
        // the night runs fast: there may be no offer, or another band, by the time an order arrives
        await().until(() -> {
            order("03", "0", 1);
            return !client.data("C02").isEmpty();
        });
        long resting = await().until(NightContractTest::rest, number -> number > 0);
        client.tr("CCENT00300", "/futureoption/order", """
                {"CCENT00300InBlock1":{"FnoIsuNo":"%s","OrgOrdNo":%d,"CancQty":1}}""".formatted(FUTURE, resting));
        for (String code : FRAMES) {
            await().alias(code).until(() -> !client.data(code).isEmpty());
            RealtimeTr tr = RealtimeTr.find(code).orElseThrow();
            DocumentedEncoding.assertFrame(
                    code, tr.frame(), client.data(code).getFirst().get("body"));
        }
        assertThat(client.data("JIF"))
                .extracting(frame -> frame.at("/body/jangubun").stringValue()
                        + frame.at("/body/jstatus").stringValue())
                .contains("821");
    }

    /** The number of an order at the lowest price, 0 when that price was gone. */
    private static long rest() {
        String price = send("t8456").at("/t8456OutBlock/ndv_rt_dnlmtprice").stringValue();
        return order("00", price, 1).at("/CCENT00100OutBlock2/OrdNo").asLong(0);
    }

    private static JsonNode order(String type, String price, int quantity) {
        return client.tr("CCENT00100", "/futureoption/order", """
                {"CCENT00100InBlock1":{"FnoIsuNo":"%s","BnsTpCode":"2","FnoOrdprcPtnCode":"%s","FnoOrdPrc":%s,\
                "OrdQty":%d}}""".formatted(FUTURE, type, price, quantity))
                .body();
    }
}
