package io.mireu.portfolio;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.mireu.portfolio.application.BookFill;
import io.mireu.portfolio.application.CheckRules;
import io.mireu.portfolio.application.CompleteIntent;
import io.mireu.portfolio.application.LastQuotes;
import io.mireu.portfolio.application.LiquidateByHand;
import io.mireu.portfolio.application.LiquidateOnRule;
import io.mireu.portfolio.application.LiquidationDesk;
import io.mireu.portfolio.application.MarkPortfolios;
import io.mireu.portfolio.application.OpenPortfolios;
import io.mireu.portfolio.application.PortfolioLog;
import io.mireu.portfolio.application.PortfolioMarket;
import io.mireu.portfolio.application.PortfolioReadModel;
import io.mireu.portfolio.application.PortfolioSettings;
import io.mireu.portfolio.application.PortfolioSnapshots;
import io.mireu.portfolio.application.Portfolios;
import io.mireu.portfolio.application.ReceiveIntent;
import io.mireu.portfolio.application.ReportExpiredPositions;
import io.mireu.portfolio.application.RetryLiquidations;
import io.mireu.portfolio.application.SnapshotFeed;
import io.mireu.portfolio.application.SummariseDay;
import io.mireu.support.clock.MarketClock;
import io.mireu.support.clock.TradedSessions;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the use cases together. */
@Configuration(proxyBeanMethods = false)
class PortfolioConfiguration {

    @Bean
    PortfolioMarket portfolioMarket(MarketClock clock, TradedSessions traded) {
        return new FollowedPortfolioMarket(clock, traded);
    }

    @Bean
    LastQuotes lastQuotes(PortfolioSettings settings, @Qualifier("machineClock") Clock machine) {
        return new LastQuotes(settings.marking().quoteMaxAge(), machine);
    }

    @Bean
    SnapshotFeed snapshotFeed(
            LastQuotes quotes, PortfolioMarket market, PortfolioSnapshots snapshots, PortfolioSettings settings) {
        return new SnapshotFeed(quotes, market, snapshots, settings.marking().snapshotInterval(), System::nanoTime);
    }

    @Bean
    OpenPortfolios openPortfolios(SnapshotFeed feed, MeterRegistry meters) {
        OpenPortfolios open = new OpenPortfolios(feed);
        meters.gauge(
                "mireu.portfolio.open", open, portfolios -> portfolios.all().size());
        return open;
    }

    @Bean
    LiquidationDesk liquidationDesk(
            PortfolioLog log,
            PortfolioMarket market,
            LastQuotes quotes,
            PortfolioSettings settings,
            @Qualifier("machineClock") Clock machine) {
        return new LiquidationDesk(log, market, quotes, settings.liquidation(), machine);
    }

    @Bean
    ReceiveIntent receiveIntent(Portfolios portfolios) {
        return new ReceiveIntent(portfolios);
    }

    @Bean
    BookFill bookFill(Portfolios portfolios, PortfolioLog log, LiquidationDesk desk) {
        return new BookFill(portfolios, log, desk);
    }

    @Bean
    CompleteIntent completeIntent(Portfolios portfolios, LiquidationDesk desk) {
        return new CompleteIntent(portfolios, desk);
    }

    @Bean
    LiquidateOnRule liquidateOnRule(
            Portfolios portfolios, OpenPortfolios open, LiquidationDesk desk, TransactionTemplate transactions) {
        return new LiquidateOnRule(portfolios, open, desk, transactions);
    }

    @Bean
    LiquidateByHand liquidateByHand(Portfolios portfolios, LiquidationDesk desk, TransactionTemplate transactions) {
        return new LiquidateByHand(portfolios, desk, transactions);
    }

    @Bean
    RetryLiquidations retryLiquidations(
            OpenPortfolios open, Portfolios portfolios, LiquidationDesk desk, TransactionTemplate transactions) {
        return new RetryLiquidations(open, portfolios, desk, transactions);
    }

    @Bean
    ReportExpiredPositions reportExpiredPositions(
            OpenPortfolios open,
            Portfolios portfolios,
            PortfolioMarket market,
            PortfolioLog log,
            TransactionTemplate transactions) {
        return new ReportExpiredPositions(open, portfolios, market, log, transactions);
    }

    @Bean(destroyMethod = "close")
    ExecutorService liquidationExecutor() {
        return Executors.newVirtualThreadPerTaskExecutor();
    }

    @Bean
    CheckRules checkRules(
            OpenPortfolios open,
            LastQuotes quotes,
            PortfolioMarket market,
            LiquidateOnRule liquidate,
            @Qualifier("liquidationExecutor") ExecutorService executor) {
        return new CheckRules(open, quotes, market, liquidate, executor);
    }

    @Bean
    MarkPortfolios markPortfolios(
            OpenPortfolios open, LastQuotes quotes, SnapshotFeed feed, CheckRules rules, MeterRegistry meters) {
        Timer quoteToMark = Timer.builder("mireu.portfolio.quote.to.mark")
                .description("from the receipt of a quote until the portfolio is marked and its rules are checked")
                .publishPercentiles(0.5, 0.99)
                .register(meters);
        return new MarkPortfolios(open, quotes, feed, rules, quoteToMark);
    }

    @Bean
    SummariseDay summariseDay(PortfolioReadModel stored, OpenPortfolios open, LastQuotes quotes) {
        return new SummariseDay(stored, open, quotes);
    }
}
