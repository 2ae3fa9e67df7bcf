package io.mireu.system.venue;

import io.mireu.ls.LsClient;
import io.mireu.ls.LsMarket;
import io.mireu.ls.OrderResult;
import io.mireu.ls.wire.BnsTp;
import io.mireu.ls.wire.CFOAQ00600;
import io.mireu.ls.wire.CFOAT00100;
import io.mireu.ls.wire.CFOAT00200;
import io.mireu.ls.wire.CFOAT00300;
import io.mireu.ls.wire.FnoOrdprcPtn;
import io.mireu.ls.wire.T0434;
import io.mireu.ls.wire.T8435;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What a day's callers want of one client, all of it at once: some callers for every TR, each asking again and again. */
final class DaysLoad {

    /** An order's life takes several calls, each with an answer to wait for. */
    private static final int TRADERS_FOR_A_CALLER = 6;

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final BigDecimal ABOVE_LOWEST = new BigDecimal("3.00");

    private final LsClient client;
    private final int callers;
    private final String future;

    /**
     * A load that has not begun.
     *
     * @param callers of each TR; with four, somebody always waits for a turn
     */
    DaysLoad(LsClient client, int callers) {
        this.client = client;
        this.callers = callers;
        this.future = client.market().derivatives("MF").stream()
                .map(T8435.OutBlock::shcode)
                .findFirst()
                .orElseThrow();
    }

    /** Calls for so long; whatever fails in any caller fails it all. */
    void run(Duration length) {
        long end = System.nanoTime() + length.toNanos();
        List<Future<?>> calling = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Runnable question : questions()) {
                for (int i = 0; i < callers; i++) {
                    calling.add(threads.submit(() -> repeat(question, end)));
                }
            }
            for (int i = 0; i < callers * TRADERS_FOR_A_CALLER; i++) {
                calling.add(threads.submit(() -> repeat(this::trade, end)));
            }
        }
        calling.forEach(DaysLoad::check);
    }

    private List<Runnable> questions() {
        LsMarket market = client.market();
        return List.of(
                market::serverTime,
                () -> market.quote(future),
                () -> market.book(future),
                () -> market.optionBoard("202612", "G"),
                market::indexFutures,
                market::indexOptions,
                () -> market.derivatives("MF"),
                () -> market.latestMinuteBars(future, 1, 20),
                () -> market.latestTickBars(future, 1, 20),
                () -> market.foreignQuote("R", "KIR@CD91"),
                () -> client.account().positions(),
                () -> client.firstPages(T0434.TR, T0434.InBlock.today(), 2),
                () -> client.firstPages(CFOAQ00600.TR, CFOAQ00600.InBlock1.between(DAY, DAY), 2));
    }

    /** An order that waits, moves and goes, and one that trades. */
    private void trade() {
        BigDecimal lowest = client.market().quote(future).orElseThrow().dyDnlmtprice();
        BigDecimal price = lowest.add(ABOVE_LOWEST);
        if (place(BnsTp.BUY, FnoOrdprcPtn.LIMIT, price) instanceof OrderResult.Accepted placed
                && client.orders()
                                .modify(new CFOAT00200.InBlock1(
                                        future, placed.orderNo(), FnoOrdprcPtn.LIMIT.code(), price, 1))
                        instanceof OrderResult.Accepted modified) {
            client.orders().cancel(new CFOAT00300.InBlock1(future, modified.orderNo(), 1));
        }
        place(BnsTp.SELL, FnoOrdprcPtn.MARKET, BigDecimal.ZERO);
        place(BnsTp.BUY, FnoOrdprcPtn.MARKET, BigDecimal.ZERO);
    }

    private OrderResult place(BnsTp side, FnoOrdprcPtn type, BigDecimal price) {
        return client.orders().place(CFOAT00100.InBlock1.of(future, side, type, price, 1));
    }

    private static void repeat(Runnable question, long endNs) {
        while (System.nanoTime() - endNs < 0) {
            question.run();
        }
    }

    private static void check(Future<?> caller) {
        try {
            caller.get();
        } catch (ExecutionException e) {
            throw new AssertionError("a caller failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
