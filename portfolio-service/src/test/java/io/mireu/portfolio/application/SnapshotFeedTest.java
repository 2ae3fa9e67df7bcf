package io.mireu.portfolio.application;

import static io.mireu.portfolio.SamplePortfolio.ACCOUNT;
import static io.mireu.portfolio.SamplePortfolio.MINI;
import static io.mireu.portfolio.SamplePortfolio.OPENED_AT;
import static io.mireu.portfolio.SamplePortfolio.TRADE_DATE;
import static io.mireu.portfolio.SamplePortfolio.fill;
import static io.mireu.portfolio.SamplePortfolio.quote;
import static io.mireu.portfolio.SamplePortfolio.terms;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.Side;
import io.mireu.model.portfolio.PortfolioId;
import io.mireu.model.portfolio.PortfolioSnapshot;
import io.mireu.model.portfolio.PortfolioStatus;
import io.mireu.portfolio.domain.Portfolio;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SnapshotFeedTest {

    private static final Duration INTERVAL = Duration.ofMillis(250);

    private final List<PortfolioSnapshot> published = new ArrayList<>();
    private final LastQuotes quotes = new LastQuotes(Duration.ofMinutes(2), Clock.fixed(OPENED_AT, ZoneOffset.UTC));
    private final SnapshotFeed feed =
            new SnapshotFeed(quotes, new OpenMarket(), published::add, INTERVAL, () -> this.nowNs);
    private final Portfolio held = Portfolio.announced(PortfolioId.of("p"), ACCOUNT, terms())
            .after(fill(MINI, Side.BUY, "1100.00", 1))
            .stored(1);
    private long nowNs;

    @Test
    void aBurstOfQuotesIsOneSnapshotNowAndTheLastStateAfterTheInterval() {
        for (int cents = 10; cents < 90; cents++) {
            markAt("1100." + cents);
        }
        assertThat(published).hasSize(1);

        passInterval();
        assertThat(published).hasSize(2);
        assertThat(published.getLast().unrealisedPnlKrw()).isEqualByComparingTo("45000");

        passInterval();
        assertThat(published).as("nothing changed").hasSize(2);
    }

    @Test
    void aCloseIsShownAtOnceAndNothingOlderFollowsIt() {
        markAt("1100.10");
        Portfolio closed =
                held.after(fill(MINI, Side.SELL, "1101.00", 1)).closed().stored(2);
        feed.offer(closed);
        feed.offer(held);
        passInterval();

        assertThat(published)
                .extracting(PortfolioSnapshot::status)
                .containsExactly(PortfolioStatus.ACTIVE, PortfolioStatus.CLOSED);
        assertThat(published.getLast().unrealisedPnlKrw()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    void anOldBookIsNoBook() {
        quotes.put(quote(MINI, "1100.00", "1100.02", OPENED_AT.minus(Duration.ofMinutes(3))));
        feed.offer(held);

        assertThat(published).singleElement().matches(snapshot -> snapshot.unrealisedPnlKrw() == null);
    }

    /** The middle is a cent above the bid. */
    private void markAt(String bid) {
        quotes.put(
                quote(MINI, bid, new BigDecimal(bid).add(new BigDecimal("0.02")).toString(), OPENED_AT));
        feed.offer(held);
    }

    private void passInterval() {
        nowNs += INTERVAL.toNanos();
        feed.flush();
    }

    private static final class OpenMarket implements PortfolioMarket {

        @Override
        public boolean isKnown() {
            return true;
        }

        @Override
        public Instant now() {
            return OPENED_AT;
        }

        @Override
        public boolean isTrading(DerivativeCode instrument) {
            return true;
        }

        @Override
        public boolean hasEnded(DerivativeCode instrument) {
            return false;
        }

        @Override
        public Optional<LocalDate> tradeDate() {
            return Optional.of(TRADE_DATE);
        }
    }
}
