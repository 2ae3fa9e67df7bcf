package io.mireu.marketdata.adapter.out.ls;

import io.mireu.ls.wire.T2112;
import io.mireu.ls.wire.T8457;
import io.mireu.marketdata.domain.PolledBook;
import io.mireu.model.market.BookLevel;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Books that were asked for, in our language; empty levels are left out. */
final class LsPolledBooks {

    private LsPolledBooks() {}

    static PolledBook ofDay(List<T2112.Level> levels) {
        return new PolledBook(
                levels.stream()
                        .flatMap(level -> level(level.bidho(), level.bidrem(), level.scnt()))
                        .toList(),
                levels.stream()
                        .flatMap(level -> level(level.offerho(), level.offerrem(), level.dcnt()))
                        .toList());
    }

    static PolledBook ofNight(List<T8457.Level> levels) {
        return new PolledBook(
                levels.stream()
                        .flatMap(level -> level(level.bidho(), level.bidrem(), level.scnt()))
                        .toList(),
                levels.stream()
                        .flatMap(level -> level(level.offerho(), level.offerrem(), level.dcnt()))
                        .toList());
    }

    private static Stream<BookLevel> level(BigDecimal price, long quantity, long orders) {
        return quantity > 0 ? Stream.of(new BookLevel(price, quantity, Math.toIntExact(orders))) : Stream.empty();
    }
}
