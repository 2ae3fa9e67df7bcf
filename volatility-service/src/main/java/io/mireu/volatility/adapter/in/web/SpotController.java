package io.mireu.volatility.adapter.in.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Product;
import io.mireu.support.clock.MarketClock;
import io.mireu.support.web.ProblemException;
import io.mireu.volatility.application.CalculateSpotVolatility;
import io.mireu.volatility.application.CollectedRate;
import io.mireu.volatility.application.ListedContracts;
import io.mireu.volatility.application.SpotVolatility;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What the seed's trading page asks for: the rate, the futures, and the volatility of the moment. */
@RestController
class SpotController {

    private static final BigDecimal HIGHEST_RATE = BigDecimal.valueOf(100);
    private static final BigDecimal LOWEST_RATE = BigDecimal.TEN.negate();

    private final CalculateSpotVolatility calculateSpotVolatility;
    private final ListedContracts contracts;
    private final CollectedRate rate;
    private final MarketClock clock;

    SpotController(
            CalculateSpotVolatility calculateSpotVolatility,
            ListedContracts contracts,
            CollectedRate rate,
            MarketClock clock) {
        this.calculateSpotVolatility = calculateSpotVolatility;
        this.contracts = contracts;
        this.rate = rate;
        this.clock = clock;
    }

    /**
     * What is asked for; numbers may be texts.
     *
     * @param future short code of the mini future
     * @param maturity its month, for example 202612
     * @param cdRate percent a year
     */
    record SpotRequest(
            @JsonProperty("fut_code") @Nullable String future,
            @Nullable String maturity,
            @JsonProperty("cd_rate") @Nullable String cdRate) {}

    /**
     * The answer; without a volatility both are null and the message says why.
     *
     * @param result for people
     * @param threshold theta / vega of the tradable put, volatility points
     */
    record SpotView(
            @Nullable String result,
            @JsonProperty("vol_threshold") @Nullable Double threshold,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String message) {}

    /**
     * What the page begins with.
     *
     * @param cdRate percent a year, as text
     */
    record StartView(
            @JsonProperty("cd_rate") String cdRate,
            @JsonProperty("listed_fut") List<FutureView> futures) {}

    /**
     * A future as the venue names it.
     *
     * @param code short code
     * @param name for people
     */
    record FutureView(
            @JsonProperty("shcode") String code,
            @JsonProperty("hname") String name) {}

    /** The rate and the mini futures. */
    @PostMapping({"/trading/init/", "/trading/init"})
    StartView start() {
        List<FutureView> futures = contracts.listedFutures(clock.tradeDate()).stream()
                .map(future -> new FutureView(future.code().value(), future.name()))
                .toList();
        return new StartView(rate.percentPerYear().toPlainString(), futures);
    }

    /** The 20-delta volatility now, at the caller's rate. */
    @PostMapping({"/trading/calc_spot_vol/", "/trading/calc_spot_vol"})
    SpotView spot(@RequestBody SpotRequest request) {
        YearMonth month = RequestedMonth.ofYyyymm(request.maturity());
        DerivativeCode future = futureOf(request.future(), month);
        BigDecimal percent = percent(request.cdRate());
        return switch (calculateSpotVolatility.handle(
                future, percent.movePointLeft(2).doubleValue())) {
            case SpotVolatility.Known known ->
                new SpotView(SpotText.of(known, percent), known.puts().nearest().volatilityThreshold(), null);
            case SpotVolatility.Closed _ ->
                new SpotView(null, null, "The market is closed: there is no volatility of the moment.");
            case SpotVolatility.Missing(var series, String reason) ->
                new SpotView(null, null, "Series " + series + " has no 20-delta volatility now: " + reason);
            case SpotVolatility.Unlisted(var series) ->
                throw new ProblemException(
                        HttpStatus.NOT_FOUND, "series-unknown", "no option of series " + series + " is listed");
        };
    }

    /** The forward is the mini future's of that month: another code would silently be another volatility. */
    private static DerivativeCode futureOf(@Nullable String text, YearMonth month) {
        DerivativeCode expected = DerivativeCode.ofFuture(Product.MINI_KOSPI200, month);
        if (!expected.value().equals(text)) {
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST,
                    "invalid-future",
                    "fut_code is the mini future of the maturity, " + expected
                            + (text == null ? ", and is missing" : ", not " + text));
        }
        return expected;
    }

    private static BigDecimal percent(@Nullable String text) {
        BigDecimal percent = parse(text);
        if (percent == null || percent.compareTo(LOWEST_RATE) < 0 || percent.compareTo(HIGHEST_RATE) > 0) {
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST,
                    "invalid-rate",
                    "cd_rate is percent a year from -10 to 100, for example 2.74"
                            + (text == null ? ", and is missing" : ", not " + text));
        }
        return percent;
    }

    private static @Nullable BigDecimal parse(@Nullable String text) {
        try {
            return text == null ? null : new BigDecimal(text.strip());
        } catch (NumberFormatException _) {
            return null; // told to the caller with what is expected
        }
    }
}
