package io.mireu.simulator.ls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the gateway refuses, case by case, and what a socket meets with silence. */
class RefusalTableTest {

    private static final String MARKET = "/futureoption/market-data";

    @TempDir
    private static Path directory;

    private static RunningSimulator simulator;
    private static RawClient client;

    @BeforeAll
    static void start() {
        simulator = new RunningSimulator(directory, "mireu.simulator.wire.rate-limit-factor=0");
        client = simulator.client();
    }

    @AfterAll
    static void stop() {
        client.close();
        simulator.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a quoted number         | t8434 | /futureoption/market-data | {"t8434InBlock":{"qrycnt":"1","focode":"A056C000"}}     | IGW40011
            a number for a string   | t2111 | /futureoption/market-data | {"t2111InBlock":{"focode":1056}}                        | IGW40011
            a number too long       | t2216 | /futureoption/chart       | {"t2216InBlock":{"focode":"A056C000","cgubun":"B","bgubun":1,"cnt":1000}} | IGW40011
            a count of 1,000 bars   | t8461 | /futureoption/chart       | {"t8461InBlock":{"focode":"A056C000","cgubun":"B","bgubun":"0","cnt":1000}} | IGW40011
            a code too long         | t2111 | /futureoption/market-data | {"t2111InBlock":{"focode":"A056C0000"}}                 | IGW40011
            a fraction of a contract| t2212 | /futureoption/market-data | {"t2212InBlock":{"focode":"A056C000","cvolume":1.5,"stime":"","etime":"","cts_time":""}} | IGW40011
            a missing field         | t8434 | /futureoption/market-data | {"t8434InBlock":{"focode":"A056C000"}}                  | IGW40013
            a flat body             | t2111 | /futureoption/market-data | {"focode":"A056C000"}                                   | IGW50004
            another TR's block      | t2111 | /futureoption/market-data | {"t2112InBlock":{"shcode":"A056C000"}}                  | IGW50004
            no JSON                 | t2111 | /futureoption/market-data | focode=A056C000                                         | IGW50004
            a wrong path            | t2111 | /futureoption/chart       | {"t2111InBlock":{"focode":"A056C000"}}                  | IGW00215
            an unknown TR           | t9999 | /futureoption/market-data | {"t9999InBlock":{"focode":"A056C000"}}                  | IGW00215
            a stock TR's wrong path | t8436 | /stock/market-data        | {"t8436InBlock":{"gubun":"0"}}                          | IGW00215
            """)
    void aSenselessCallIsRefusedWithItsCode(String what, String code, String path, String body, String refusal) {
        RawClient.Answer answer = client.tr(code, path, body);

        assertThat(answer.status()).as(what).isEqualTo(500);
        assertThat(answer.code()).as(what).isEqualTo(refusal);
        assertThat(answer.body().size()).as(what).isEqualTo(2);
    }

    @Test
    void aCallThatDoesNotSayWhetherItContinuesIsRefused() {
        HttpRequest.Builder request = client.call(MARKET, "{\"t2111InBlock\":{\"focode\":\"A056C000\"}}")
                .header("tr_cd", "t2111");

        assertThat(client.send(request).code()).isEqualTo("IGW40010");
    }

    @Test
    void aStrikeAboveAThousandFitsIntoSixCharacters() {
        RawClient.Answer answer = client.tr("t8427", MARKET, """
                {"t8427InBlock":{"fo_gbn":"O","yyyy":"2026","mm":"12","cp_gbn":"2","actprice":1100.0,"focode":"",\
                "dt_gbn":"D","min_term":"","date":"","time":""}}""");

        assertThat(answer.code()).isEqualTo("00000");
        assertThat(answer.body().at("/t8427OutBlock/focode").stringValue()).startsWith("B016C");
    }

    @Test
    void keysThatMeanNothingAreAcknowledgedAndThenSilent() {
        client.connect();
        client.register("3", "FC9", "A0999999");
        client.register("3", "JIF", "A056C000");
        client.register("3", "O01", "");
        client.register("3", "FC0", "A056C000");
        client.register("3", "ZZ9", "A056C000");
        client.register("3", "H1_", "005930000660");
        client.register("3", "UH1", "U005930   ");
        client.register("3", "IJ_", "101");
        client.register("3", "DBT", "DFMKI");
        client.register("3", "OMG", "B016CA11");
        await().until(() -> List.of("H1_", "UH1", "IJ_", "DBT", "OMG").stream()
                .noneMatch(code -> client.data(code).isEmpty()));

        assertThat(List.of("FC9", "JIF", "O01", "FC0"))
                .allSatisfy(code -> assertThat(client.acknowledgements(code)).hasSize(1))
                .allSatisfy(code -> assertThat(client.data(code)).isEmpty());
        assertThat(client.acknowledgements("ZZ9")).isEmpty();
        await().until(() -> client.data("H1_").stream()
                        .map(frame -> frame.at("/header/tr_key").stringValue())
                        .distinct()
                        .count()
                == 2);
        assertThat(client.data("UH1").getFirst().at("/header/tr_key").stringValue())
                .isEqualTo("U005930   ");
        assertThat(client.data("DBT").getFirst().at("/body/fottjjcode").stringValue())
                .isEqualTo("DFMKI");
    }
}
