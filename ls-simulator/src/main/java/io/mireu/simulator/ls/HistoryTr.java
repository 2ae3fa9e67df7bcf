package io.mireu.simulator.ls;

import io.mireu.simulator.feed.DailyBar;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.VenueMarket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Session by session, the last one first: t2214, and t8459 at night. A page's key is the date that it begins with;
 * {@code cts_code} is filled on the last page too.
 */
@Component
class HistoryTr implements TrHandler {

    private static final String BLOCK = "OutBlock";

    private final Markets markets;
    private final PastDays days;

    HistoryTr(Markets markets, PastDays days) {
        this.markets = markets;
        this.days = days;
    }

    @Override
    public Set<String> codes() {
        return Set.of("t2214", "t8459");
    }

    @Override
    public TrAnswer handle(TrRequest request) {
        String asked = request.text("cts_code").isEmpty() ? request.text("shcode") : request.text("cts_code");
        return markets.read(request, asked, (market, contract) -> history(request, market, contract));
    }

    private TrAnswer history(TrRequest request, VenueMarket market, ContractMarket contract) {
        String code = request.format().code();
        List<DailyBar> bars = days.bars(market, contract);
        String from = request.text("date");
        List<WireBlock> rows = new ArrayList<>();
        String next = "";
        for (int i = bars.size() - 1; i >= 0; i--) {
            String date = KoreanTime.DATE.format(bars.get(i).date());
            if (!from.isEmpty() && date.compareTo(from) > 0) {
                continue;
            }
            if (rows.size() >= Math.max(1, request.whole("cnt"))) {
                next = date;
                break;
            }
            Optional<DailyBar> before = i == 0 ? Optional.empty() : Optional.of(bars.get(i - 1));
            rows.add(DailyRows.fill(request.format().block(code + "OutBlock1"), contract, bars.get(i), before));
        }
        WireBlock head = request.format()
                .block(code + BLOCK)
                .text("date", next)
                .text("cts_code", contract.code().value())
                .text("nowfutyn", market.front().equals(contract) ? "Y" : "N");
        return ReadAnswers.rows().block(code + BLOCK, head).rows(code + "OutBlock1", rows);
    }
}
