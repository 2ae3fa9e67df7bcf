package io.mireu.volatility;

import static io.mireu.model.instrument.ContractType.CALL;
import static io.mireu.model.instrument.ContractType.PUT;
import static io.mireu.volatility.SampleMarket.FUTURE;
import static io.mireu.volatility.SampleMarket.NOW;
import static io.mireu.volatility.SampleMarket.SERIES;
import static io.mireu.volatility.SampleMarket.futureQuote;
import static io.mireu.volatility.SampleMarket.option;
import static io.mireu.volatility.SampleMarket.options;
import static io.mireu.volatility.SampleMarket.quote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import io.mireu.embedded.TestInfrastructure;
import io.mireu.model.event.Topics;
import io.mireu.model.event.VolatilityEvent.GreeksComputed;
import io.mireu.model.event.VolatilityEvent.PointComputed;
import io.mireu.model.event.VolatilityEvent.SmileComputed;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.volatility.OptionGreeks;
import io.mireu.model.volatility.PointOrigin;
import io.mireu.model.volatility.QuoteQuality;
import io.mireu.model.volatility.VolatilityPoint;
import io.mireu.volatility.application.VolatilityPoints;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The whole service between a real broker and a real database. */
class VolatilityServiceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int WHOLE_CHAIN = 162;

    private static RunningVolatilityService service;

    @BeforeAll
    static void quoteTheChain() {
        service = RunningVolatilityService.start(TestInfrastructure.shared());
        service.holdVenueAt(NOW);
        service.list(FUTURE);
        options().forEach(service::list);
        service.quote(futureQuote("1099.98", "1100.02"));
        options().forEach(option -> service.quote(quote(option, 1100, strike -> 0.35)));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void theQuotedSmileComesOutAsGreeksAsASmileAndAsOnePoint() throws Exception {
        awaitWholeChain();
        try (var smiles = service.read(Topics.VOLATILITY_SMILES);
                var points = service.read(Topics.VOLATILITY_POINTS)) {
            await().atMost(PATIENCE).until(() -> !points.events().isEmpty());
            await().atMost(PATIENCE).until(() -> smiles.events().stream().anyMatch(VolatilityServiceIT::isWhole));
            VolatilityPoint point = points.events().stream()
                    .map(PointComputed::point)
                    .findFirst()
                    .orElseThrow();
            assertThat(point.twentyDeltaVolatility()).isCloseTo(0.35, within(1e-3));
            JsonNode stored = service.get("points?series=" + SERIES);
            assertThat(stored.get(0).get("option").asString())
                    .isEqualTo(point.option().value());
            assertThat(point.clock().value()).isEqualTo("act-365");
            assertThat(stored.get(0).get("clock").asString()).isEqualTo("act-365");
        }
    }

    @Test
    void theApiGivesEachOptionAVolatilityOrAReason() throws Exception {
        awaitWholeChain();
        JsonNode chain = service.get("smile");
        assertThat(chain.get("series").asString()).isEqualTo(SERIES.value());
        assertThat(chain.get("clock").asString()).isEqualTo("act-365");
        assertThat(chain.get("forward").get("price").decimalValue()).isEqualByComparingTo("1100");
        assertThat(chain.get("twentyDelta").get("volatility").asDouble()).isCloseTo(0.35, within(1e-3));
        assertThat(chain.get("options")).hasSize(WHOLE_CHAIN).allSatisfy(row -> {
            assertThat(row.get("quality").asString()).isEqualTo("OK");
            assertThat(row.get("clock").asString()).isEqualTo("act-365");
        });
        assertThat(service.get("greeks?series=01-7A").get("code").asString()).isEqualTo("series-unknown");
        assertThat(service.get("greeks?series=nonsense").get("status").asInt()).isEqualTo(400);
    }

    @Test
    void anOptionsOwnQuoteComesOutAsItsGreeksAndTheTimeThatItTookIsMeasured() {
        awaitWholeChain();
        Instrument.Option call = option(CALL, 1200);
        long measured = service.measuredQuotes();
        try (var greeks = service.read(Topics.VOLATILITY_GREEKS)) {
            service.quoteNow(quote(call, 1100, strike -> 0.4));
            await().atMost(PATIENCE)
                    .until(() -> latest(greeks).values().stream().anyMatch(valued -> isAt(valued, call, 0.4)));
            await().atMost(PATIENCE).until(() -> service.measuredQuotes() > measured);
        }
    }

    @Test
    void historyIsRebuiltFromBarsBesideThePointsFromQuotesAndDrawn() throws Exception {
        assertThat(service.post("/trading/historic/", "{\"yymm\": \"2612\"}")
                        .get("code")
                        .asString())
                .isEqualTo("nothing-archived");
        assertThat(service.getBytes("/api/v1/volatility/chart.png?series=01-7A").statusCode())
                .isEqualTo(404);
        for (int minute = 0; minute < 3; minute++) {
            Instant start = SampleBars.MORNING.plusSeconds(60L * minute);
            service.close(SampleBars.future(start, 1100, 1100));
            Stream.of(1037.5, 1040.0, 1042.5)
                    .forEach(strike -> service.close(SampleBars.trade(option(PUT, strike), start, 1100, each -> 0.35)));
        }
        Instant second = SampleBars.MORNING.plusSeconds(120);
        assertThat(service.bean(VolatilityPoints.class).add(SamplePoints.point(second, 0.36, PointOrigin.QUOTES)))
                .isTrue();

        rebuild();
        JsonNode first = pointsOfTheMorning();
        assertThat(first.valueStream().map(point -> point.get("origin").asString()))
                .as("the minute with a point from quotes keeps it")
                .containsExactly("BARS", "QUOTES", "BARS");
        assertThat(first.get(0).get("twentyDeltaVolatility").asDouble()).isCloseTo(0.35, within(1e-3));
        rebuild();
        assertThat(pointsOfTheMorning()).isEqualTo(first);

        Instant third = SampleBars.MORNING.plusSeconds(180);
        assertThat(service.bean(VolatilityPoints.class).add(SamplePoints.point(third, 0.37, PointOrigin.QUOTES)))
                .as("a point from quotes takes the place of a rebuilt one")
                .isTrue();
        assertThat(pointsOfTheMorning().get(2).get("twentyDeltaVolatility").asDouble())
                .isEqualTo(0.37);
        var graph = service.getBytes("/trading/graph/?threshold=0.3");
        assertThat(graph.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(ImageIO.read(new ByteArrayInputStream(graph.body())).getWidth())
                .isEqualTo(1600);
    }

    private static void rebuild() throws Exception {
        int before = service.get("rebuilds").size();
        assertThat(service.post("/trading/historic", "{\"yymm\": 2612}")).hasToString("{\"status\":\"success\"}");
        await().atMost(PATIENCE)
                .until(() -> service.get("rebuilds").size() == before + 1
                        && service.get("rebuilds")
                                .get(0)
                                .get("outcome")
                                .asString()
                                .equals("DONE"));
    }

    private static JsonNode pointsOfTheMorning() throws Exception {
        Instant end = SampleBars.MORNING.plusSeconds(600);
        return service.get("points?series=" + SERIES + "&from=" + SampleBars.MORNING + "&until=" + end);
    }

    @Test
    void whatTheSeedsClientsBeginWithIsThere() throws Exception {
        awaitWholeChain();
        JsonNode start = service.post("/trading/init/", "");
        assertThat(start.propertyNames()).containsExactly("cd_rate", "listed_fut");
        assertThat(start.get("cd_rate").asString())
                .as("the setting, or what another test lets the venue fix")
                .isIn("2.75", "2.6100");
        assertThat(start.get("listed_fut")).hasToString("[{\"shcode\":\"A056C000\",\"hname\":\"MF 2612\"}]");
        JsonNode spot = service.post(
                "/trading/calc_spot_vol/",
                "{\"fut_code\": \"A056C000\", \"maturity\": \"202612\", \"cd_rate\": \"2.75\"}");
        assertThat(spot.get("result").asString()).contains("20-delta put volatility 35.0");
        assertThat(spot.get("vol_threshold").isNumber()).isTrue();
        assertThat(service.post("/trading/calc_spot_vol/", "nonsense")
                        .get("code")
                        .asString())
                .isEqualTo("invalid-request");
        assertThat(service.post("/trading/historic/", "{\"yymm\": \"2613\"}")
                        .get("code")
                        .asString())
                .isEqualTo("invalid-month");
    }

    @Test
    void theRateOfTheVenueIsUsedAsSoonAsItIsKnown() {
        awaitWholeChain();
        service.fixRate("2.6100");
        try (var smiles = service.read(Topics.VOLATILITY_SMILES)) {
            await().atMost(PATIENCE)
                    .until(() -> smiles.events().stream()
                            .anyMatch(event ->
                                    Double.valueOf(0.0261).equals(event.smile().rate())));
        }
    }

    private static void awaitWholeChain() {
        try (var greeks = service.read(Topics.VOLATILITY_GREEKS)) {
            await().atMost(PATIENCE)
                    .until(() -> latest(greeks).size() == WHOLE_CHAIN
                            && latest(greeks).values().stream()
                                    .allMatch(valued -> valued.quality() == QuoteQuality.OK));
        }
    }

    private static Map<DerivativeCode, OptionGreeks> latest(TopicTail<GreeksComputed> greeks) {
        return greeks.events().stream()
                .map(GreeksComputed::greeks)
                .collect(Collectors.toMap(OptionGreeks::option, valued -> valued, (older, newer) -> newer));
    }

    private static boolean isWhole(SmileComputed event) {
        return event.smile().points().size() == WHOLE_CHAIN / 2;
    }

    private static boolean isAt(OptionGreeks valued, Instrument.Option option, double volatility) {
        Double implied = valued.volatility();
        return valued.option().equals(option.code()) && implied != null && Math.abs(implied - volatility) < 2e-3;
    }
}
