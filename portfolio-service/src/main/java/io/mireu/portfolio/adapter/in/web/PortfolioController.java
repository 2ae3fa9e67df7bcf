package io.mireu.portfolio.adapter.in.web;

import io.mireu.model.portfolio.PortfolioId;
import io.mireu.model.portfolio.PortfolioSnapshot;
import io.mireu.model.portfolio.PortfolioStatus;
import io.mireu.portfolio.application.LiquidateByHand;
import io.mireu.portfolio.application.PortfolioMarket;
import io.mireu.portfolio.application.PortfolioReadModel;
import io.mireu.portfolio.application.SnapshotFeed;
import io.mireu.portfolio.application.SummariseDay;
import io.mireu.support.TransientFault;
import io.mireu.support.web.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Portfolios, open and closed, and their liquidation by hand. */
@RestController
@RequestMapping("/api/v1/portfolios")
class PortfolioController {

    private static final int MOST = 1_000;

    private final PortfolioReadModel stored;
    private final SnapshotFeed feed;
    private final LiquidateByHand liquidateByHand;
    private final SummariseDay summariseDay;
    private final PortfolioMarket market;

    PortfolioController(
            PortfolioReadModel stored,
            SnapshotFeed feed,
            LiquidateByHand liquidateByHand,
            SummariseDay summariseDay,
            PortfolioMarket market) {
        this.stored = stored;
        this.feed = feed;
        this.liquidateByHand = liquidateByHand;
        this.summariseDay = summariseDay;
        this.market = market;
    }

    /** The latest first. */
    @GetMapping
    List<PortfolioSnapshot> latest(
            @RequestParam(required = false) @Nullable PortfolioStatus status,
            @RequestParam(defaultValue = "200") int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit must be from 1 to " + MOST);
        }
        return stored.latest(status, limit).stream().map(feed::snapshot).toList();
    }

    /** The sums of the trade date. */
    @GetMapping("/summary")
    SummariseDay.DaySummary summary() {
        return summariseDay.handle(market.tradeDate()
                .orElseThrow(() -> new TransientFault("the venue's trade date has not been observed yet")));
    }

    /** One portfolio with its fills. */
    @GetMapping("/{id}")
    PortfolioDetail one(@PathVariable String id) {
        PortfolioId portfolio = PortfolioId.of(id);
        return stored.find(portfolio)
                .map(found -> new PortfolioDetail(feed.snapshot(found), stored.fills(portfolio)))
                .orElseThrow(() -> unknown(id));
    }

    /** Asks for its liquidation; the orders follow as soon as they can. */
    @PostMapping("/{id}/liquidate")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PreAuthorize("hasRole('TRADER')")
    PortfolioSnapshot liquidate(@PathVariable String id) {
        return switch (liquidateByHand.handle(PortfolioId.of(id))) {
            case LiquidateByHand.Accepted(var portfolio) -> feed.snapshot(portfolio);
            case LiquidateByHand.Unknown _ -> throw unknown(id);
            case LiquidateByHand.AlreadyClosed _ ->
                throw new ProblemException(
                        HttpStatus.CONFLICT, "already-closed", "portfolio " + id + " is closed already");
            case LiquidateByHand.UnderWay _ ->
                throw new ProblemException(
                        HttpStatus.CONFLICT,
                        "liquidation-under-way",
                        "orders that liquidate portfolio " + id + " are working: wait for their end");
        };
    }

    private static ProblemException unknown(String id) {
        return new ProblemException(HttpStatus.NOT_FOUND, "unknown-portfolio", "there is no portfolio " + id);
    }
}
