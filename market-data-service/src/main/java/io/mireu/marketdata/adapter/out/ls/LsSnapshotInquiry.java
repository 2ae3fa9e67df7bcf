package io.mireu.marketdata.adapter.out.ls;

import io.mireu.ls.LsClient;
import io.mireu.ls.LsTransientFault;
import io.mireu.ls.wire.T2112;
import io.mireu.ls.wire.T8457;
import io.mireu.marketdata.application.SnapshotInquiry;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.BookLevel;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.Quote;
import io.mireu.model.market.SessionMarket;
import io.mireu.support.TransientFault;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Asks LS for books: of a future by day t2112, by night t8457. */
@Component
class LsSnapshotInquiry implements SnapshotInquiry {

    private final LsClient client;
    private final Clock machine;

    LsSnapshotInquiry(LsClient client, @Qualifier("machineClock") Clock machine) {
        this.client = client;
        this.machine = machine;
    }

    @Override
    public List<Quote> books(List<DerivativeCode> ofSeries, SessionMarket market, Instant venueNow) {
        try {
            return ofSeries.stream()
                    .filter(code -> !code.type().isOption())
                    .flatMap(code ->
                            (market == SessionMarket.DAY ? day(code, venueNow) : night(code, venueNow)).stream())
                    .toList();
        } catch (LsTransientFault | IllegalArgumentException e) {
            throw new TransientFault(String.valueOf(e.getMessage()), e);
        }
    }

    private Optional<Quote> day(DerivativeCode code, Instant venueNow) {
        return client.market()
                .book(code.value())
                .map(T2112.OutBlock::levels)
                .map(levels -> quote(
                        code,
                        levels.stream()
                                .flatMap(level -> level(level.bidho(), level.bidrem(), level.scnt()))
                                .toList(),
                        levels.stream()
                                .flatMap(level -> level(level.offerho(), level.offerrem(), level.dcnt()))
                                .toList(),
                        venueNow));
    }

    private Optional<Quote> night(DerivativeCode code, Instant venueNow) {
        return Optional.ofNullable(
                        client.read(T8457.TR, new T8457.InBlock(code.value())).outBlock())
                .map(T8457.OutBlock::levels)
                .map(levels -> quote(
                        code,
                        levels.stream()
                                .flatMap(level -> level(level.bidho(), level.bidrem(), level.scnt()))
                                .toList(),
                        levels.stream()
                                .flatMap(level -> level(level.offerho(), level.offerrem(), level.dcnt()))
                                .toList(),
                        venueNow));
    }

    private Quote quote(DerivativeCode code, List<BookLevel> bids, List<BookLevel> offers, Instant venueNow) {
        return new Quote(code, bids, offers, venueNow, machine.instant(), DataOrigin.SNAPSHOT);
    }

    private static Stream<BookLevel> level(BigDecimal price, long quantity, long orders) {
        return price.signum() > 0 && quantity > 0
                ? Stream.of(new BookLevel(price, quantity, Math.toIntExact(orders)))
                : Stream.empty();
    }
}
