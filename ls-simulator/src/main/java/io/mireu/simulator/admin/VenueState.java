package io.mireu.simulator.admin;

import io.mireu.model.market.SessionPhase;
import io.mireu.simulator.venue.VenueTruth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What the page shows of the venue.
 *
 * @param time venue time
 * @param day trading day
 * @param phase of the front future
 * @param book of the front future
 * @param account newest first
 */
record VenueState(LocalDateTime time, LocalDate day, SessionPhase phase, Book book, Account account) {

    /**
     * A contract and its best five prices.
     *
     * @param last last price, points
     * @param bids best first
     * @param offers best first
     */
    record Book(String code, BigDecimal last, List<Level> bids, List<Level> offers) {

        Book {
            bids = List.copyOf(bids);
            offers = List.copyOf(offers);
        }
    }

    /**
     * One price of a book.
     *
     * @param price points
     * @param quantity contracts
     * @param orders how many
     */
    record Level(BigDecimal price, long quantity, int orders) {}

    /**
     * The account.
     *
     * @param cashKrw money, KRW
     * @param equityKrw money with what futures would pay now, KRW
     * @param marginKrw what positions and waiting orders need, KRW
     * @param orderableKrw what further orders may need, KRW
     * @param realisedKrw profit realised, KRW
     * @param orders the newest requests
     * @param executions the newest executions
     */
    record Account(
            String number,
            long cashKrw,
            long equityKrw,
            long marginKrw,
            long orderableKrw,
            long realisedKrw,
            long orderCount,
            long executionCount,
            List<VenueTruth.TruePosition> positions,
            List<VenueTruth.TrueOrder> orders,
            List<VenueTruth.TrueExecution> executions) {

        Account {
            positions = List.copyOf(positions);
            orders = List.copyOf(orders);
            executions = List.copyOf(executions);
        }
    }
}
