package io.mireu.marketdata.adapter.in.web;

import io.mireu.marketdata.application.collection.StatisticsReadModel;
import io.mireu.model.statistic.InterestRate;
import io.mireu.model.statistic.InvestorFlow;
import io.mireu.model.statistic.OpenInterest;
import io.mireu.model.statistic.SessionBar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was collected, the latest first. */
@RestController
@RequestMapping("/api/v1/market/statistics")
class StatisticsController {

    private static final int MOST = 1_000;

    private final StatisticsReadModel statistics;

    StatisticsController(StatisticsReadModel statistics) {
        this.statistics = statistics;
    }

    @GetMapping("/rates")
    List<InterestRate> rates(@RequestParam(defaultValue = "100") int limit) {
        return statistics.rates(checked(limit, MOST));
    }

    @GetMapping("/daily-bars/{code}")
    List<SessionBar> days(@PathVariable String code, @RequestParam(defaultValue = "100") int limit) {
        // Expired instruments are no longer followed, and their days are read all the same.
        return statistics.days(MarketDataController.parse(code), checked(limit, MOST));
    }

    @GetMapping("/open-interest/{code}")
    List<OpenInterest> openInterest(@PathVariable String code, @RequestParam(defaultValue = "100") int limit) {
        return statistics.openInterest(MarketDataController.parse(code), checked(limit, MOST));
    }

    /** Of the trade date, or of the last that there is. */
    @GetMapping("/investor-flows")
    List<InvestorFlow> flows(@RequestParam @Nullable LocalDate tradeDate) {
        return statistics.flows(tradeDate);
    }

    static int checked(int limit, int most) {
        if (limit < 1 || limit > most) {
            throw new IllegalArgumentException("limit must be from 1 to " + most + ", not " + limit);
        }
        return limit;
    }
}
