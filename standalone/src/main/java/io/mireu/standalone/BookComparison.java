package io.mireu.standalone;

import io.mireu.simulator.account.RequestKind;
import io.mireu.simulator.venue.VenueTruth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares the venue's own book with what order-service and portfolio-service recorded, entry by entry. */
final class BookComparison {

    private static final String EXECUTIONS = "executions";
    private static final String BOOKED = "fills";

    private final VenueTruth truth;
    private final JdbcClient orders;
    private final JdbcClient portfolios;

    BookComparison(VenueTruth truth, JdbcClient orders, JdbcClient portfolios) {
        this.truth = truth;
        this.orders = orders;
        this.portfolios = portfolios;
    }

    /**
     * What was found.
     *
     * @param venueOrders new orders in the venue's book
     * @param venueFills executions in the venue's book
     * @param unmatchedOrders entries that only one book has; a difference in any part counts on both sides
     * @param unmatchedFills the same of executions, of order-service's and of portfolio-service's together
     */
    record Result(long venueOrders, long venueFills, long unmatchedOrders, long unmatchedFills) {

        boolean agrees() {
            return unmatchedOrders == 0 && unmatchedFills == 0;
        }
    }

    private record BookedOrder(
            LocalDate tradeDate, long number, String instrument, String side, long quantity, long filled) {}

    private record BookedFill(
            LocalDate tradeDate,
            long order,
            long execution,
            String instrument,
            String side,
            BigDecimal price,
            long quantity) {}

    Result compare() {
        List<BookedOrder> venueOrders = venueOrders();
        List<BookedFill> venueFills = venueFills();
        return new Result(
                venueOrders.size(),
                venueFills.size(),
                differences(venueOrders, ourOrders()),
                differences(venueFills, fills(orders, EXECUTIONS))
                        + differences(venueFills, fills(portfolios, BOOKED)));
    }

    private List<BookedOrder> venueOrders() {
        return truth.orders().stream()
                .filter(order -> order.kind() == RequestKind.NEW)
                .map(order -> new BookedOrder(
                        order.time().toLocalDate(),
                        order.number(),
                        order.code(),
                        order.side().name(),
                        order.quantity(),
                        order.filled()))
                .toList();
    }

    private List<BookedFill> venueFills() {
        return truth.executions().stream()
                .map(fill -> new BookedFill(
                        fill.time().toLocalDate(),
                        fill.order(),
                        fill.number(),
                        fill.code(),
                        fill.side().name(),
                        fill.price().setScale(2),
                        fill.quantity()))
                .toList();
    }

    private List<BookedOrder> ourOrders() {
        return orders.sql("""
                        select trade_date, venue_order_number, instrument, side, quantity_contracts, filled_contracts
                        from orders where venue_order_number is not null""")
                .query((row, _) -> new BookedOrder(
                        row.getObject(1, LocalDate.class),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        row.getLong(6)))
                .list();
    }

    private static List<BookedFill> fills(JdbcClient database, String table) {
        return database.sql("select trade_date, venue_order_number, execution_id, instrument, side, price_points,"
                        + " quantity_contracts from " + table)
                .query((row, _) -> new BookedFill(
                        row.getObject(1, LocalDate.class),
                        row.getLong(2),
                        Long.parseLong(row.getString(3).strip()),
                        row.getString(4),
                        row.getString(5),
                        row.getBigDecimal(6).setScale(2),
                        row.getLong(7)))
                .list();
    }

    private static <T> long differences(List<T> venue, List<T> ours) {
        Set<T> both = new HashSet<>(venue);
        both.retainAll(new HashSet<>(ours));
        Set<T> all = venue.stream().collect(Collectors.toCollection(HashSet::new));
        all.addAll(ours);
        return all.size() - (long) both.size();
    }
}
