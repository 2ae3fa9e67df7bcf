package io.mireu.order.adapter.out.ls;

import io.mireu.ls.LsClient;
import io.mireu.ls.wire.CFOAQ00600;
import io.mireu.ls.wire.FnoOrdprcPtn;
import io.mireu.ls.wire.ShortCode;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.AccountId;
import io.mireu.model.order.Side;
import io.mireu.model.order.VenueOrderNumber;
import io.mireu.order.domain.BookRange;
import io.mireu.order.domain.VenueFill;
import io.mireu.order.domain.VenueOrderRow;
import io.mireu.order.domain.VenueTimes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads the rows of CFOAQ00600, one for each execution or one for an order without any, as the venue's book. */
final class OrderHistory {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmssSSS");
    private static final String REJECTED = "거부";
    private static final String NEWEST_FIRST = "3";

    private final VenueTimes times;

    OrderHistory(VenueTimes times) {
        this.times = times;
    }

    /**
     * The orders of the range. Pages come with the newest order first, so that reading can end early; what happens
     * meanwhile moves rows to later pages, where they are seen twice but never missed.
     */
    List<VenueOrderRow> orders(AccountId account, BookRange range, LsClient client) {
        List<CFOAQ00600.OutBlock3> rows = new ArrayList<>();
        Iterator<CFOAQ00600.Response> pages =
                client.pages(CFOAQ00600.TR, newestFirst(range)).iterator();
        while (pages.hasNext()) {
            List<CFOAQ00600.OutBlock3> page = pages.next().outBlock3();
            rows.addAll(page);
            if (!page.isEmpty() && enteredAt(page.getLast()).isBefore(range.enteredSince())) {
                break;
            }
        }
        return orders(account, range, rows);
    }

    private static CFOAQ00600.InBlock1 newestFirst(BookRange range) {
        CFOAQ00600.InBlock1 oldestFirst = CFOAQ00600.InBlock1.between(range.firstDay(), range.lastDay());
        return new CFOAQ00600.InBlock1(
                oldestFirst.recCnt(),
                oldestFirst.qrySrtDt(),
                oldestFirst.qryEndDt(),
                oldestFirst.fnoClssCode(),
                oldestFirst.prdgrpCode(),
                oldestFirst.prdtExecTpCode(),
                NEWEST_FIRST,
                oldestFirst.commdaCode());
    }

    List<VenueOrderRow> orders(AccountId account, BookRange range, List<CFOAQ00600.OutBlock3> rows) {
        Map<VenueOrderNumber, List<CFOAQ00600.OutBlock3>> orders = rows.stream()
                .filter(row -> row.orgOrdNo() == 0) // a change or cancellation is not an order of its own
                .filter(row -> !enteredAt(row).isBefore(range.enteredSince())) // the last of these may be cut off
                .collect(Collectors.groupingBy(OrderHistory::number, LinkedHashMap::new, Collectors.toList()));
        return orders.entrySet().stream()
                .map(order -> order(account, order.getKey(), order.getValue()))
                .toList();
    }

    private Instant enteredAt(CFOAQ00600.OutBlock3 row) {
        return at(number(row).tradeDate(), row.ordTime());
    }

    private static VenueOrderNumber number(CFOAQ00600.OutBlock3 row) {
        return new VenueOrderNumber(LocalDate.parse(row.ordDt(), DateTimeFormatter.BASIC_ISO_DATE), row.ordNo());
    }

    private VenueOrderRow order(AccountId account, VenueOrderNumber number, List<CFOAQ00600.OutBlock3> rows) {
        CFOAQ00600.OutBlock3 first = rows.getFirst();
        boolean market = first.fnoOrdprcPtnCode().strip().equals(FnoOrdprcPtn.MARKET.code());
        return new VenueOrderRow(
                number,
                instrument(first),
                side(first),
                market ? null : first.ordPrc(),
                first.ordQty(),
                rows.stream().mapToLong(CFOAQ00600.OutBlock3::unercQty).min().orElse(0),
                rows.stream().anyMatch(row -> row.ordTpNm().contains(REJECTED)),
                at(number.tradeDate(), first.ordTime()),
                executions(account, number, rows));
    }

    private List<VenueFill> executions(AccountId account, VenueOrderNumber number, List<CFOAQ00600.OutBlock3> rows) {
        Map<Long, VenueFill> byNumber = new TreeMap<>();
        rows.stream()
                .filter(row -> row.execQty() > 0)
                .forEach(row -> byNumber.put(row.execNo(), fill(account, number, row)));
        return List.copyOf(byNumber.values());
    }

    private VenueFill fill(AccountId account, VenueOrderNumber number, CFOAQ00600.OutBlock3 row) {
        String time = row.ctrctTime().isBlank() ? row.ordTime() : row.ctrctTime();
        return new VenueFill(
                account,
                number,
                Long.toString(row.execNo()),
                instrument(row),
                side(row),
                row.execPrc(),
                row.execQty(),
                at(number.tradeDate(), time));
    }

    private static DerivativeCode instrument(CFOAQ00600.OutBlock3 row) {
        return DerivativeCode.of(ShortCode.of(row.fnoIsuNo()).value());
    }

    private static Side side(CFOAQ00600.OutBlock3 row) {
        return switch (row.bnsTpNm().strip()) {
            case "매수" -> Side.BUY;
            case "매도" -> Side.SELL;
            default -> throw new IllegalArgumentException("not a side: " + row.bnsTpNm());
        };
    }

    private Instant at(LocalDate tradeDate, String time) {
        return times.at(tradeDate, LocalTime.parse(time.strip(), TIME));
    }
}
