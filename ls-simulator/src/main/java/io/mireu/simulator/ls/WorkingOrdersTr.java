package io.mireu.simulator.ls;

import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.account.AccountOrder;
import io.mireu.simulator.account.LedgerEntry;
import io.mireu.simulator.account.RequestKind;
import io.mireu.simulator.book.Points;
import io.mireu.simulator.matching.PriceType;
import io.mireu.simulator.venue.Venue;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Today's orders, filled and unfilled: t0434. */
@Component
class WorkingOrdersTr implements TrHandler {

    private final Venue venue;
    private final int pageSize;
    private final int priceShift;

    WorkingOrdersTr(Venue venue, SimulatorSettings settings) {
        this.venue = venue;
        this.pageSize = settings.wire().pageSize();
        this.priceShift = settings.wire().hundredfoldPrices() ? 2 : 0;
    }

    @Override
    public Set<String> codes() {
        return Set.of("t0434");
    }

    @Override
    public TrAnswer handle(TrRequest request) {
        boolean descending = !"2".equals(request.text("sortgb"));
        String key = request.text("cts_ordno");
        long after = key.isEmpty() || !key.chars().allMatch(Character::isDigit) ? -1 : Long.parseLong(key);
        Comparator<AccountOrder> order = Comparator.comparingLong(AccountOrder::number);
        return venue.account(ledger -> {
            List<AccountOrder> rows = ledger.orders(venue.today()).stream()
                    .filter(row -> matches(request, row))
                    .filter(row -> after < 0 || (descending ? row.number() < after : row.number() > after))
                    .sorted(descending ? order.reversed() : order)
                    .toList();
            List<AccountOrder> page = rows.subList(0, Math.min(pageSize, rows.size()));
            String next =
                    rows.size() > page.size() ? Long.toString(page.getLast().number()) : "";
            return TrAnswer.of("00000", "조회가 완료되었습니다.")
                    .block(
                            "t0434OutBlock",
                            request.format().block("t0434OutBlock").text("cts_ordno", next))
                    .rows(
                            "t0434OutBlock1",
                            page.stream().map(row -> row(request, row)).toList());
        });
    }

    private static boolean matches(TrRequest request, AccountOrder order) {
        String code = request.text("expcode");
        boolean wanted = switch (request.text("chegb")) {
            case "1" -> order.filled() > 0;
            case "2" -> order.remaining() > 0;
            default -> true;
        };
        return wanted && (code.isEmpty() || code.equals(order.accepted().code().value()));
    }

    private WireBlock row(TrRequest request, AccountOrder order) {
        LedgerEntry.Accepted accepted = order.accepted();
        boolean market = accepted.priceType().pricing() == PriceType.Pricing.MARKET;
        return request.format()
                .block("t0434OutBlock1")
                .whole("ordno", order.number())
                .whole("orgordno", accepted.original())
                .text("medosu", WireCodes.sideWord(accepted.side()))
                .text("ordgb", accepted.priceType().koreanName())
                .whole("qty", accepted.quantity())
                .exact("price", price(accepted.priceCents()))
                .whole("cheqty", order.filled())
                .exact("cheprice", price(order.averageCents()))
                .whole("ordrem", order.remaining())
                .text("status", status(order))
                .text("ordtime", KoreanTime.HUNDREDTHS.format(accepted.time()))
                .text("ordermtd", "OPEN API")
                .text(
                        "rtcode",
                        order.rejection().map(WorkingOrdersTr::shortened).orElse(""))
                .text("expcode", accepted.code().value())
                .whole("sysprocseq", order.number())
                .text("hogatype", market ? "M" : "L");
    }

    private BigDecimal price(long cents) {
        return Points.ofCents(cents).movePointRight(priceShift);
    }

    /** The reason has four digits at the exchange and three here. */
    private static String shortened(String code) {
        return code.substring(code.length() - 3);
    }

    /** Only the words for a waiting and a filled order are documented. */
    private static String status(AccountOrder order) {
        if (order.rejection().isPresent()) {
            return "거부";
        }
        if (order.accepted().kind() == RequestKind.CANCEL) {
            return "취소확인";
        }
        if (order.remaining() > 0) {
            return "접수";
        }
        return order.filled() == order.accepted().quantity() ? "완료" : "취소";
    }
}
