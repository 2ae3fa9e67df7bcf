package io.mireu.simulator.ls;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.SessionMarket;
import io.mireu.simulator.account.AccountExecution;
import io.mireu.simulator.account.AccountLedger;
import io.mireu.simulator.account.AccountOrder;
import io.mireu.simulator.account.LedgerEntry;
import io.mireu.simulator.account.RequestKind;
import io.mireu.simulator.venue.Venue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Orders and executions of some days, page by page: CFOAQ00600, and CCENQ30100 for those of the night. An order that traded has one row for each execution, one
 * that did not has a single row; {@code ExecNo} is the execution number of C01's {@code yakseq}.
 */
@Component
class OrderHistoryTr implements TrHandler {

    private static final String NIGHT = "CCENQ30100";
    private static final String EVERY_DAY = "00000000";

    private final Venue venue;
    private final AccountBlocks blocks;

    OrderHistoryTr(Venue venue, AccountBlocks blocks) {
        this.venue = venue;
        this.blocks = blocks;
    }

    @Override
    public Set<String> codes() {
        return Set.of("CFOAQ00600", NIGHT);
    }

    /** An order with one of its executions, or with none. */
    private record Row(AccountOrder order, Optional<AccountExecution> execution) {}

    @Override
    public TrAnswer handle(TrRequest request) {
        return venue.account(ledger -> {
            List<AccountOrder> orders = orders(request, ledger);
            List<Row> rows = new ArrayList<>();
            orders.forEach(order -> rows.addAll(rows(request, order)));
            String code = request.format().code();
            return blocks.page(
                    request,
                    rows,
                    code + "OutBlock3",
                    answer -> (rows.isEmpty() ? AccountBlocks.nothing() : answer)
                            .block(code + "OutBlock1", echo(request))
                            .block(code + "OutBlock2", totals(request, orders)),
                    row -> block(request, row));
        });
    }

    private static List<AccountOrder> orders(TrRequest request, AccountLedger ledger) {
        Stream<AccountOrder> orders = ledger.orders().stream()
                .filter(order -> isOfDays(request, order))
                .filter(order ->
                        isWanted(request.text("FnoClssCode"), order.accepted().code()));
        if (isOfNight(request)) {
            String code = request.text("FnoIsuNo");
            orders = orders.filter(order -> order.market() == SessionMarket.NIGHT)
                    .filter(order -> order.number() >= request.whole("SrtOrdNo2"))
                    .filter(order -> code.isEmpty() || isOf(order, code));
        }
        Comparator<AccountOrder> byNumber = Comparator.comparingLong(AccountOrder::number);
        Comparator<AccountOrder> byFirst = Comparator.<AccountOrder>comparingLong(
                        order -> order.accepted().first())
                .thenComparing(byNumber);
        return orders.sorted(
                        switch (request.text("StnlnSeqTp")) {
                            case "1" -> byFirst.reversed();
                            case "2" -> byFirst;
                            case "4" -> byNumber;
                            default -> byNumber.reversed();
                        })
                .toList();
    }

    private static boolean isOfDays(TrRequest request, AccountOrder order) {
        String from = request.text("QrySrtDt");
        String to = request.text("QryEndDt");
        String date = KoreanTime.DATE.format(order.accepted().time());
        return date.compareTo(from) >= 0 && (to.equals(EVERY_DAY) || date.compareTo(to) <= 0);
    }

    private static boolean isOf(AccountOrder order, String code) {
        return OrderTrs.code(code).filter(order.accepted().code()::equals).isPresent();
    }

    private static boolean isOfNight(TrRequest request) {
        return request.format().code().equals(NIGHT);
    }

    private static boolean isWanted(String kind, DerivativeCode code) {
        return switch (kind) {
            case "11" -> !code.type().isOption();
            case "12" -> code.type().isOption();
            default -> true;
        };
    }

    private static List<Row> rows(TrRequest request, AccountOrder order) {
        String filter = request.text("PrdtExecTpCode");
        if ("2".equals(filter) && order.remaining() == 0) {
            return List.of();
        }
        List<Row> rows = order.executions().stream()
                .map(execution -> new Row(order, Optional.of(execution)))
                .toList();
        if (rows.isEmpty() && !"1".equals(filter)) {
            return List.of(new Row(order, Optional.empty()));
        }
        return Set.of("2", "4").contains(request.text("StnlnSeqTp")) ? rows : rows.reversed();
    }

    private WireBlock echo(TrRequest request) {
        WireBlock echo = blocks.echo(request);
        if (EVERY_DAY.equals(request.text("QryEndDt"))) {
            echo.text("QryEndDt", KoreanTime.DATE.format(venue.today()));
        }
        return echo;
    }

    private WireBlock totals(TrRequest request, List<AccountOrder> orders) {
        return blocks.sums(request)
                .whole("FutsOrdQty", ordered(orders, false))
                .whole("FutsExecQty", filled(orders, false))
                .whole("OptOrdQty", ordered(orders, true))
                .whole("OptExecQty", filled(orders, true));
    }

    private static long ordered(List<AccountOrder> orders, boolean options) {
        return orders.stream()
                .map(AccountOrder::accepted)
                .filter(order ->
                        order.kind() == RequestKind.NEW && order.code().type().isOption() == options)
                .mapToLong(LedgerEntry.Accepted::quantity)
                .sum();
    }

    private static long filled(List<AccountOrder> orders, boolean options) {
        return orders.stream()
                .filter(order -> order.accepted().code().type().isOption() == options)
                .mapToLong(AccountOrder::filled)
                .sum();
    }

    private WireBlock block(TrRequest request, Row row) {
        LedgerEntry.Accepted accepted = row.order().accepted();
        WireBlock block = request.format()
                .block(request.format().code() + "OutBlock3")
                .text("OrdDt", KoreanTime.DATE.format(accepted.time()))
                .whole("OrdNo", accepted.number())
                .whole("OrgOrdNo", accepted.original())
                .text("OrdTime", KoreanTime.MILLIS.format(accepted.time()))
                .text("FnoIsuNo", accepted.code().value())
                .text("IsuNm", name(accepted.code()))
                .text("BnsTpNm", WireCodes.sideWord(accepted.side()))
                .text(
                        "MrcTpNm",
                        isOfNight(request) && accepted.kind() == RequestKind.NEW
                                ? ""
                                : accepted.kind().koreanName())
                .text("FnoOrdprcPtnCode", accepted.priceType().code())
                .text("FnoOrdprcPtnNm", accepted.priceType().koreanName())
                .cents(isOfNight(request) ? "FnoOrdPrc" : "OrdPrc", accepted.priceCents())
                .whole("OrdQty", accepted.quantity())
                .text("OrdTpNm", row.order().rejection().isPresent() ? "거부" : isOfNight(request) ? "접수" : "정상")
                .text("ExecTpNm", executed(request, row))
                .whole("UnercQty", row.order().remaining())
                .text("UserId", "OPENAPI")
                .text("CommdaCode", "40")
                .text("CommdaCodeNm", "OPEN API");
        if (isOfNight(request)) {
            block.text("MktClssCodeNm", "NDV 파생야간").text("TrdPtnTpNm", "기타");
        }
        row.execution().ifPresent(execution -> put(block, isOfNight(request) ? "FnoExecPrc" : "ExecPrc", execution));
        return block;
    }

    /** The night's example has the side here, the day's has no rows. */
    private static String executed(TrRequest request, Row row) {
        if (row.execution().isEmpty()) {
            return "미체결";
        }
        return isOfNight(request) ? WireCodes.sideWord(row.order().accepted().side()) : "체결";
    }

    private static void put(WireBlock block, String priceField, AccountExecution execution) {
        block.cents(priceField, execution.priceCents())
                .whole("ExecQty", execution.quantity())
                .text("CtrctTime", KoreanTime.MILLIS.format(execution.time()))
                .whole("CtrctNo", execution.number())
                .whole("ExecNo", execution.number())
                .whole("BnsplAmt", execution.realisedKrw());
    }

    private String name(DerivativeCode code) {
        return venue.market(market -> market.find(code)
                .map(contract -> WireCodes.quoteName(contract.instrument()))
                .orElse(""));
    }
}
