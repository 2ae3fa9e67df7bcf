package io.mireu.ls;

import io.mireu.ls.wire.RestAnswer;
import io.mireu.ls.wire.RestTr;
import io.mireu.ls.wire.ShortCode;
import io.mireu.ls.wire.T0167;
import io.mireu.ls.wire.T2111;
import io.mireu.ls.wire.T2112;
import io.mireu.ls.wire.T2301;
import io.mireu.ls.wire.T3521;
import io.mireu.ls.wire.T8433;
import io.mireu.ls.wire.T8435;
import io.mireu.ls.wire.T8464;
import io.mireu.ls.wire.T8465;
import io.mireu.ls.wire.T8467;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Masters, quotes, boards and charts of the day session. Codes may be short codes or ISINs. */
public final class LsMarket {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final LsClient client;

    LsMarket(LsClient client) {
        this.client = client;
    }

    /** The venue's time (t0167). */
    public Instant serverTime() {
        T0167.OutBlock block = client.read(T0167.TR, new T0167.InBlock("")).outBlock();
        if (block == null) {
            throw new LsTransientFault("", "t0167 gave no time", null);
        }
        return block.seoul().atZone(SEOUL).toInstant();
    }

    /** Price, limits, base price and last trading day of an instrument (t2111). */
    public Optional<T2111.OutBlock> quote(String code) {
        return Optional.ofNullable(
                client.read(T2111.TR, new T2111.InBlock(shortCode(code))).outBlock());
    }

    /** Five-level order book of an instrument (t2112). */
    public Optional<T2112.OutBlock> book(String code) {
        return Optional.ofNullable(
                client.read(T2112.TR, new T2112.InBlock(shortCode(code))).outBlock());
    }

    /**
     * Calls and puts of one expiry (t2301).
     *
     * @param month yyyyMM, or the key of a weekly
     * @param kind G monthly, M mini, W weekly
     */
    public T2301.Response optionBoard(String month, String kind) {
        return client.read(T2301.TR, new T2301.InBlock(month, kind));
    }

    /** KOSPI 200 futures and their spreads (t8467). */
    public List<T8467.OutBlock> indexFutures() {
        return client.read(T8467.TR, new T8467.InBlock("")).outBlock();
    }

    /** KOSPI 200 monthly options (t8433). */
    public List<T8433.OutBlock> indexOptions() {
        return client.read(T8433.TR, new T8433.InBlock("")).outBlock();
    }

    /**
     * Minis, weeklies and KOSDAQ 150 (t8435).
     *
     * @param kind MF mini futures, MO mini options, WK weeklies, SF KOSDAQ 150 futures, QW its weeklies
     */
    public List<T8435.OutBlock> derivatives(String kind) {
        return client.read(T8435.TR, new T8435.InBlock(kind)).outBlock();
    }

    /** Minute bars in ascending order, each once, all pages (t8465). */
    public List<T8465.OutBlock1> minuteBars(T8465.InBlock query) {
        return ascending(T8465.TR, query, T8465.Response::outBlock1, bar -> bar.date() + bar.time());
    }

    /** The last minute bars in ascending order, at most 500 (t8465). */
    public List<T8465.OutBlock1> latestMinuteBars(String code, int minutes, int bars) {
        return client.read(T8465.TR, T8465.InBlock.latest(shortCode(code), minutes, bars))
                .outBlock1();
    }

    /** The last tick bars in ascending order, at most 500 (t8464). */
    public List<T8464.OutBlock1> latestTickBars(String code, int ticks, int bars) {
        return client.read(T8464.TR, T8464.InBlock.latest(shortCode(code), ticks, bars))
                .outBlock1();
    }

    /** Last value of a foreign index, exchange rate or interest rate (t3521); the CD rate is S, KIR@CD91. */
    public Optional<T3521.OutBlock> foreignQuote(String kind, String symbol) {
        return Optional.ofNullable(
                client.read(T3521.TR, new T3521.InBlock(kind, symbol)).outBlock());
    }

    private static String shortCode(String code) {
        return ShortCode.of(code).value();
    }

    private <Q, R extends RestAnswer, B> List<B> ascending(
            RestTr<Q, R> tr, Q query, Function<R, List<B>> rows, Function<B, String> moment) {
        TreeMap<String, B> bars = new TreeMap<>();
        client.pages(tr, query)
                .map(rows)
                // Going on would only repeat what is known.
                .takeWhile(page -> page.stream().anyMatch(bar -> !bars.containsKey(moment.apply(bar))))
                .forEach(page -> page.forEach(bar -> bars.put(moment.apply(bar), bar)));
        return List.copyOf(bars.values());
    }
}
