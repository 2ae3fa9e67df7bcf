package io.mireu.simulator.ls;

import io.mireu.model.order.Side;
import io.mireu.simulator.account.AccountPosition;
import io.mireu.simulator.book.Points;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.Venue;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the account holds, at its moving average: t0441. */
@Component
class BalanceTr implements TrHandler {

    private final Venue venue;

    BalanceTr(Venue venue) {
        this.venue = venue;
    }

    @Override
    public Set<String> codes() {
        return Set.of("t0441");
    }

    @Override
    public TrAnswer handle(TrRequest request) {
        List<AccountPosition> all = venue.account(ledger -> ledger.positions());
        List<AccountPosition> held =
                all.stream().filter(position -> position.contracts() != 0).toList();
        WireBlock total = request.format()
                .block("t0441OutBlock")
                .whole(
                        "tdtsunik",
                        all.stream().mapToLong(AccountPosition::realisedKrw).sum())
                .whole(
                        "tappamt",
                        held.stream()
                                .mapToLong(position -> position.valueKrw(last(position)))
                                .sum())
                .whole(
                        "tsunik",
                        held.stream()
                                .mapToLong(position -> position.unrealisedKrw(last(position)))
                                .sum());
        return TrAnswer.of("00000", "조회가 완료되었습니다.")
                .block("t0441OutBlock", total)
                .rows(
                        "t0441OutBlock1",
                        held.stream().map(row -> row(request, row)).toList());
    }

    private long last(AccountPosition position) {
        return venue.market(market -> market.find(position.code())
                .map(ContractMarket::lastCents)
                .orElseGet(() -> position.averageCents().longValue()));
    }

    private WireBlock row(TrRequest request, AccountPosition position) {
        Side side = position.contracts() > 0 ? Side.BUY : Side.SELL;
        long last = last(position);
        long quantity = Math.abs(position.contracts());
        double average = position.averageCents().doubleValue();
        return request.format()
                .block("t0441OutBlock1")
                .text("expcode", position.code().value())
                .text("medosu", WireCodes.sideWord(side))
                .text("medocd", WireCodes.side(side))
                .whole("jqty", quantity)
                .whole("cqty", quantity)
                .exact("pamt", position.averageCents().movePointLeft(2))
                .whole("mamt", position.costKrw())
                .whole("dtsunik", position.realisedKrw())
                .whole("sysprocseq", 1)
                .exact("price", Points.ofCents(last))
                .whole("appamt", position.valueKrw(last))
                .whole("dtsunik1", position.unrealisedKrw(last))
                .decimal("sunikrt", side.sign() * (last / average - 1) * 100);
    }
}
