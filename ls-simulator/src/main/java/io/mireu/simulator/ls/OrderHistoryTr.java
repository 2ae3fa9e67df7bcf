package io.mireu.simulator.ls;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.account.AccountExecution;
import io.mireu.simulator.account.AccountLedger;
import io.mireu.simulator.account.AccountOrder;
import io.mireu.simulator.account.LedgerEntry;
import io.mireu.simulator.account.RequestKind;
import io.mireu.simulator.venue.Venue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Orders and executions of some days, page by page: CFOAQ00600. An order that traded has one row for each execution, one
 * that did not has a single row; {@code ExecNo} is the execution number of C01's {@code yakseq}.
 */
@Component
class OrderHistoryTr implements TrHandler {

    private static final String CODE = "CFOAQ00600";

    private final Venue venue;
    private final SimulatorSettings.Account account;
    private final int pageSize;

    OrderHistoryTr(Venue venue, SimulatorSettings settings) {
        this.venue = venue;
        this.account = settings.account();
        this.pageSize = settings.wire().pageSize();
    }

    @Override
    public Set<String> codes() {
        return Set.of(CODE);
    }

    /** An order with one of its executions, or with none. */
    private record Row(AccountOrder order, Optional<AccountExecution> execution) {}

    @Override
    public TrAnswer handle(TrRequest request) {
        return venue.account(ledger -> {
            List<AccountOrder> orders = orders(request, ledger);
            List<Row> rows = new ArrayList<>();
            orders.forEach(order -> rows.addAll(rows(request, order)));
            int from = request.continuation().map(OrderHistoryTr::offset).orElse(0);
            int start = Math.min(from, rows.size());
            int end = Math.min(start + pageSize, rows.size());
            boolean more = end < rows.size();
            TrAnswer answer = rows.isEmpty()
                    ? TrAnswer.of("00200", "조회내역이 없습니다.")
                    : more
                            ? TrAnswer.of("00133", "조회가 계속 됩니다. 계속하시려면 연속버튼을 누르세요.")
                            : TrAnswer.of("00136", "조회가 완료되었습니다.");
            return answer.block(CODE + "OutBlock1", echo(request))
                    .block(CODE + "OutBlock2", totals(request, orders))
                    .rows(
                            CODE + "OutBlock3",
                            rows.subList(start, end).stream()
                                    .map(row -> block(request, row))
                                    .toList())
                    .more(more ? Optional.of("%018d".formatted(end)) : Optional.empty());
        });
    }

    private static int offset(String key) {
        return key.matches("\\d{1,18}") ? (int) Math.min(Integer.MAX_VALUE, Long.parseLong(key)) : 0;
    }

    private static List<AccountOrder> orders(TrRequest request, AccountLedger ledger) {
        String from = request.text("QrySrtDt");
        String to = request.text("QryEndDt");
        List<AccountOrder> orders = ledger.orders().stream()
                .filter(order -> {
                    String date = KoreanTime.DATE.format(order.accepted().time());
                    return date.compareTo(from) >= 0 && date.compareTo(to) <= 0;
                })
                .filter(order ->
                        isWanted(request.text("FnoClssCode"), order.accepted().code()))
                .toList();
        return "4".equals(request.text("StnlnSeqTp")) ? orders : orders.reversed();
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
        return "4".equals(request.text("StnlnSeqTp")) ? rows : rows.reversed();
    }

    private WireBlock echo(TrRequest request) {
        WireBlock echo = request.format()
                .block(CODE + "OutBlock1")
                .whole("RecCnt", 1)
                .text("AcntNo", account.number())
                .text("InptPwd", "********");
        for (String field : List.of(
                "QrySrtDt", "QryEndDt", "FnoClssCode", "PrdgrpCode", "PrdtExecTpCode", "StnlnSeqTp", "CommdaCode")) {
            echo.text(field, request.text(field));
        }
        return echo;
    }

    private WireBlock totals(TrRequest request, List<AccountOrder> orders) {
        return request.format()
                .block(CODE + "OutBlock2")
                .whole("RecCnt", 1)
                .text("AcntNm", account.holder())
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
                .block(CODE + "OutBlock3")
                .text("OrdDt", KoreanTime.DATE.format(accepted.time()))
                .whole("OrdNo", accepted.number())
                .whole("OrgOrdNo", accepted.original())
                .text("OrdTime", KoreanTime.MILLIS.format(accepted.time()))
                .text("FnoIsuNo", accepted.code().value())
                .text("IsuNm", name(accepted.code()))
                .text("BnsTpNm", WireCodes.sideWord(accepted.side()))
                .text("MrcTpNm", accepted.kind().koreanName())
                .text("FnoOrdprcPtnCode", accepted.priceType().code())
                .text("FnoOrdprcPtnNm", accepted.priceType().koreanName())
                .cents("OrdPrc", accepted.priceCents())
                .whole("OrdQty", accepted.quantity())
                .text("OrdTpNm", "정상")
                .text("ExecTpNm", row.execution().isPresent() ? "체결" : "미체결")
                .whole("UnercQty", row.order().remaining())
                .text("UserId", "OPENAPI")
                .text("CommdaCode", "40")
                .text("CommdaCodeNm", "OPEN API");
        row.execution().ifPresent(execution -> put(block, execution));
        return block;
    }

    private static void put(WireBlock block, AccountExecution execution) {
        block.cents("ExecPrc", execution.priceCents())
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
