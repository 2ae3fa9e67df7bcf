package io.mireu.volatility.adapter.in.web;

import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.volatility.VolatilityPoint;
import io.mireu.support.clock.MarketClock;
import io.mireu.support.web.ProblemException;
import io.mireu.volatility.application.HistorySettings;
import io.mireu.volatility.application.VolatilityPoints;
import io.mireu.volatility.application.WatchedMarket;
import io.mireu.volatility.chart.VolatilityChart;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The history as a picture, at our own path and at the seed's. */
@RestController
class ChartController {

    private static final int MOST_POINTS = 20_000;
    private static final double HIGHEST_THRESHOLD = 100;
    private static final String THRESHOLD = "0.3";
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    private final FrontSeries frontSeries;
    private final VolatilityPoints points;
    private final HistorySettings settings;

    ChartController(WatchedMarket market, MarketClock clock, VolatilityPoints points, HistorySettings settings) {
        this.frontSeries = new FrontSeries(market, clock);
        this.points = points;
        this.settings = settings;
    }

    /**
     * A PNG of the series, without one of the front month; without bounds its last days.
     *
     * @param threshold volatility points
     */
    @GetMapping("/api/v1/volatility/chart.png")
    ResponseEntity<byte[]> chart(
            @RequestParam(required = false) @Nullable SeriesCode series,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(defaultValue = THRESHOLD) double threshold) {
        if (!(threshold > 0) || threshold > HIGHEST_THRESHOLD) {
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST,
                    "invalid-threshold",
                    "threshold is volatility points, above 0 and at most 100, not " + threshold);
        }
        SeriesCode shown = frontSeries.or(series);
        String title = "KOSPI 200 options " + SeriesName.of(shown) + " · 20-delta put volatility";
        byte[] png = new VolatilityChart(title, history(shown, from, until), threshold).png();
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(png);
    }

    /** The same where the seed had it. */
    @GetMapping({"/trading/graph/", "/trading/graph"})
    ResponseEntity<byte[]> graph(@RequestParam(defaultValue = THRESHOLD) double threshold) {
        return chart(null, null, null, threshold);
    }

    private List<VolatilityPoint> history(SeriesCode series, @Nullable Instant from, @Nullable Instant until) {
        Instant end = until == null ? END : until;
        Instant start = from == null ? startOfSpan(series, end) : from;
        List<VolatilityPoint> found = points.find(series, start, end, MOST_POINTS);
        if (found.isEmpty()) {
            throw new ProblemException(
                    HttpStatus.NOT_FOUND,
                    "no-history",
                    "there is no 20-delta volatility of series " + series
                            + " in this time: one a minute comes in trading hours, POST /trading/historic/ rebuilds past ones");
        }
        return found;
    }

    /** The span is counted from the newest point: a picture asked for on Sunday shows Friday. */
    private Instant startOfSpan(SeriesCode series, Instant end) {
        return points.find(series, Instant.EPOCH, end, 1).stream()
                .findFirst()
                .map(newest -> newest.asOf().minus(settings.chartSpan()))
                .orElse(Instant.EPOCH);
    }
}
