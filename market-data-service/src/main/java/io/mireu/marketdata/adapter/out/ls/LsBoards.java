package io.mireu.marketdata.adapter.out.ls;

import static io.mireu.marketdata.adapter.out.ls.LsMarketInquiry.ask;

import io.mireu.ls.LsClient;
import io.mireu.ls.wire.T2301;
import io.mireu.ls.wire.T8460;
import io.mireu.marketdata.domain.BoardRow;
import io.mireu.marketdata.domain.OptionSeries;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Product;
import io.mireu.model.market.SessionMarket;
import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** The option boards of LS, t2301 by day and t8460 at night, by what LS calls a series. */
final class LsBoards {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");
    private static final Map<Product, String> KINDS = Map.of(
            Product.KOSPI200, "G",
            Product.MINI_KOSPI200, "M",
            Product.KOSPI200_WEEKLY_THURSDAY, "W",
            Product.KOSPI200_WEEKLY_MONDAY, "W");

    private final LsClient client;
    private final List<String> weeklyKeys;
    private final Map<OptionSeries, String> answering = new ConcurrentHashMap<>();

    /**
     * The boards of a venue.
     *
     * @param weeklyKeys how a weekly series may be called, the likeliest first: {@code %1$d} is the number of the week,
     *     {@code %2$s} the weekday
     */
    LsBoards(LsClient client, List<String> weeklyKeys) {
        this.client = client;
        this.weeklyKeys = List.copyOf(weeklyKeys);
    }

    /** The options of a series; none when no board of the venue shows it. */
    List<BoardRow> read(OptionSeries series, SessionMarket market) {
        return read(series, market == SessionMarket.DAY ? this::day : this::night, BoardRow::code);
    }

    /** The same as the venue tells it of the day. */
    List<T2301.OutBlock1> days(OptionSeries series) {
        return read(series, this::rowsOfDay, LsBoards::code);
    }

    private <R> List<R> read(
            OptionSeries series, BiFunction<String, String, Stream<R>> board, Function<R, DerivativeCode> code) {
        String kind = KINDS.get(series.code().product());
        if (kind == null) {
            return List.of();
        }
        for (String key : keys(series)) {
            List<R> rows = board.apply(key, kind)
                    .filter(row -> code.apply(row).series().equals(series.code()))
                    .toList();
            if (!rows.isEmpty()) {
                answering.put(series, key);
                return rows;
            }
        }
        return List.of();
    }

    /** What the venue has answered to before, or else everything that it may be called. */
    private List<String> keys(OptionSeries series) {
        String known = answering.get(series);
        if (known != null) {
            return List.of(known);
        }
        if (!series.code().product().isWeekly()) {
            return List.of(MONTH.format(series.month()));
        }
        String weekday = series.week().weekday() == DayOfWeek.MONDAY ? "MON" : "THU";
        return weeklyKeys.stream()
                .map(key -> key.formatted(series.week().number(), weekday))
                .toList();
    }

    private Stream<T2301.OutBlock1> rowsOfDay(String key, String kind) {
        T2301.Response board = ask(() -> client.market().optionBoard(key, kind));
        return Stream.concat(board.outBlock1().stream(), board.outBlock2().stream());
    }

    private static DerivativeCode code(T2301.OutBlock1 row) {
        return DerivativeCode.of(row.optcode().strip());
    }

    private Stream<BoardRow> day(String key, String kind) {
        return rowsOfDay(key, kind)
                .map(row -> new BoardRow(
                        code(row),
                        row.actprice(),
                        row.bidho1(),
                        row.bidrem1(),
                        row.offerho1(),
                        row.offerrem1(),
                        row.price(),
                        row.volume(),
                        row.mgjv()));
    }

    private Stream<BoardRow> night(String key, String kind) {
        T8460.Response board = ask(() -> client.read(T8460.TR, new T8460.InBlock(key, kind)));
        return Stream.concat(board.outBlock1().stream(), board.outBlock2().stream())
                .map(row -> new BoardRow(
                        DerivativeCode.of(row.optcode().strip()),
                        row.actprice(),
                        row.bidho1(),
                        row.bidrem1(),
                        row.offerho1(),
                        row.offerrem1(),
                        row.price(),
                        row.volume(),
                        null));
    }
}
