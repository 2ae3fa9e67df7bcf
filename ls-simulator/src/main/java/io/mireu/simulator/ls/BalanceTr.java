package io.mireu.simulator.ls;

import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.account.AccountCash;
import io.mireu.simulator.venue.Venue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the account holds, at its moving average: t0441. */
@Component
class BalanceTr implements TrHandler {

    private final Venue venue;
    private final int pageSize;
    private final int priceShift;

    BalanceTr(Venue venue, SimulatorSettings settings) {
        this.venue = venue;
        this.pageSize = settings.wire().pageSize();
        this.priceShift = settings.wire().hundredfoldPrices() ? 2 : 0;
    }

    @Override
    public Set<String> codes() {
        return Set.of("t0441");
    }

    @Override
    public TrAnswer handle(TrRequest request) {
        return venue.account(ledger -> venue.market(market -> {
            List<HeldPosition> held = HeldPosition.of(ledger, market);
            List<HeldPosition> rest = held.stream()
                    .filter(position -> position.code().value().compareTo(request.text("cts_expcode")) > 0)
                    .toList();
            List<HeldPosition> page = rest.subList(0, Math.min(pageSize, rest.size()));
            AccountCash cash = ledger.cash();
            WireBlock total = request.format()
                    .block("t0441OutBlock")
                    .whole(
                            "tdtsunik",
                            cash.futures().realisedKrw() + cash.options().realisedKrw())
                    .whole(
                            "tappamt",
                            held.stream().mapToLong(HeldPosition::valueKrw).sum())
                    .whole(
                            "tsunik",
                            held.stream().mapToLong(HeldPosition::unrealisedKrw).sum());
            if (page.size() < rest.size()) {
                HeldPosition last = page.getLast();
                total.text("cts_expcode", last.code().value()).text("cts_medocd", WireCodes.side(last.side()));
            }
            return TrAnswer.of("00000", "조회가 완료되었습니다.")
                    .block("t0441OutBlock", total)
                    .rows(
                            "t0441OutBlock1",
                            page.stream()
                                    .map(position -> row(request, position, held.indexOf(position) + 1))
                                    .toList());
        }));
    }

    private WireBlock row(TrRequest request, HeldPosition position, long sequence) {
        return request.format()
                .block("t0441OutBlock1")
                .text("expcode", position.code().value())
                .text("medosu", WireCodes.sideWord(position.side()))
                .text("medocd", WireCodes.side(position.side()))
                .whole("jqty", position.quantity())
                .whole("cqty", position.closable())
                .exact("pamt", position.average().movePointRight(priceShift))
                .whole("mamt", position.costKrw())
                .whole("dtsunik", position.realisedTodayKrw())
                .whole("sysprocseq", sequence)
                .exact("price", BigDecimal.valueOf(position.lastCents(), 2).movePointRight(priceShift))
                .whole("appamt", position.valueKrw())
                .whole("dtsunik1", position.unrealisedKrw())
                .exact("sunikrt", position.returnPercent().movePointRight(priceShift));
    }
}
