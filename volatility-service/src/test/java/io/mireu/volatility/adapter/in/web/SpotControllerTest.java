package io.mireu.volatility.adapter.in.web;

import static io.mireu.volatility.SampleMarket.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.mireu.model.event.EventMeta;
import io.mireu.model.event.StatisticEvent;
import io.mireu.model.statistic.InterestRate;
import io.mireu.support.clock.MarketClock;
import io.mireu.support.json.ModelModule;
import io.mireu.support.web.ProblemException;
import io.mireu.volatility.SampleMarket;
import io.mireu.volatility.adapter.in.web.SpotController.SpotRequest;
import io.mireu.volatility.adapter.in.web.SpotController.SpotView;
import io.mireu.volatility.application.CalculateSpotVolatility;
import io.mireu.volatility.application.CollectedRate;
import io.mireu.volatility.application.ListedContracts;
import io.mireu.volatility.application.ValueChain;
import io.mireu.volatility.application.WatchedMarket;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class SpotControllerTest {

    private static final SpotRequest REQUEST = new SpotRequest("A056C000", "202612", "2.75");

    private final WatchedMarket market = new WatchedMarket();
    private final CollectedRate rate = new CollectedRate("KIR@CD91", 0.0275);
    private final Clock marketTime = Clock.fixed(NOW, ZoneOffset.UTC);
    private boolean open = true;
    private final SpotController controller = new SpotController(
            new CalculateSpotVolatility(
                    (series, r) -> new ValueChain(market, SampleMarket.TERMS.withRate(r), marketTime).handle(series),
                    _ -> open),
            new ListedContracts(),
            rate,
            new MarketClock(marketTime, Duration.ofSeconds(20)));
    private final JsonMapper json = ModelModule.configure(JsonMapper.builder()).build();

    @Test
    void theVolatilityOfTheMomentComesWithItsTwoPutsAndTheThreshold() {
        quoteTheChain();

        SpotView view = controller.spot(REQUEST);

        assertThat(view.result())
                .startsWith("2026-11-26 15:30:00 KST, series 2612, CD rate 2.75 %\n20-delta put volatility 35.00 %\n"
                        + "Future A056C000 at 1100.00\nPut C016CA17, strike 1042.5, at ")
                .contains("\nPut C016CA16, strike 1040.0, at ")
                .containsPattern(
                        "volatility 35.00 %, delta -0.1967, theta 186,[0-9]{3} KRW a day, vega 149,[0-9]{3} KRW");
        // by hand, of the put 1,040: 1,100 n(0.8513) 0.1958 / 100 = 0.597 a volatility point, of which 0.35 / (2 T 365)
        // decays
        assertThat(view.threshold()).isCloseTo(1.249, within(0.001));
        assertThat(json.readTree(json.writeValueAsString(view)).propertyNames())
                .containsExactly("result", "vol_threshold");
    }

    @Test
    void anotherRateGivesAnotherVolatility() {
        quoteTheChain();

        SpotView view = controller.spot(new SpotRequest("A056C000", "202612", "60"));

        assertThat(view.result()).doesNotContain("20-delta put volatility 35.00 %");
    }

    @Test
    void whileTheMarketIsClosedBothAreNullAndAMessageSaysSo() {
        quoteTheChain();
        open = false;

        var answer = json.readTree(json.writeValueAsString(controller.spot(REQUEST)));

        assertThat(answer.get("result").isNull()).isTrue();
        assertThat(answer.get("vol_threshold").isNull()).isTrue();
        assertThat(answer.get("message").asString()).contains("market is closed");
    }

    @Test
    void withoutAForwardBothAreNullAndTheMessageNamesTheReason() {
        SampleMarket.options().forEach(market::list);

        SpotView view = controller.spot(REQUEST);

        assertThat(view.result()).isNull();
        assertThat(view.message()).matches("Series 01-6C has no 20-delta volatility now: [A-Z_]+");
    }

    @Test
    void numbersMayBeTextsOrNumbers() {
        SpotRequest read =
                json.readValue("{\"fut_code\":\"A056C000\",\"maturity\":202612,\"cd_rate\":2.75}", SpotRequest.class);

        assertThat(read).isEqualTo(REQUEST);
    }

    @ParameterizedTest
    @CsvSource({
        "A056C000, 202613, 2.74, invalid-month",
        "A056C000, 2612, 2.74, invalid-month",
        "A056C000, , 2.74, invalid-month",
        "A056A000, 202612, 2.74, invalid-future",
        ", 202612, 2.74, invalid-future",
        "A056C000, 202612, high, invalid-rate",
        "A056C000, 202612, 274, invalid-rate",
        "A056C000, 202612, , invalid-rate",
        "A0571000, 202701, 2.74, series-unknown"
    })
    void whatMakesNoSenseIsRefusedWithACode(String future, String maturity, String cdRate, String code) {
        assertThatThrownBy(() -> controller.spot(new SpotRequest(future, maturity, cdRate)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(
                                        Objects.requireNonNull(problem.problem().getProperties()))
                                .containsEntry("code", code));
    }

    @Test
    void theRateIsTheLastOneToldAndUntilThenTheSetting() {
        assertThat(rate.percentPerYear()).isEqualTo("2.75");
        tell("KIR@CD91", 26, "2.74");
        tell("KIR@CD91", 25, "2.70");
        tell("KIR@KTB3", 27, "3.10");

        assertThat(rate.percentPerYear()).isEqualTo("2.74");
    }

    private void tell(String name, int day, String percent) {
        rate.handle(new StatisticEvent.RateFixed(
                new EventMeta(EventMeta.idOf(name + day), NOW, NOW, null),
                new InterestRate(name, LocalDate.of(2026, 11, day), new BigDecimal(percent))));
    }

    private void quoteTheChain() {
        market.list(SampleMarket.FUTURE);
        SampleMarket.options().forEach(market::list);
        market.quote(SampleMarket.futureQuote("1099.98", "1100.02"));
        SampleMarket.options().forEach(option -> market.quote(SampleMarket.quote(option, 1100, strike -> 0.35)));
    }
}
