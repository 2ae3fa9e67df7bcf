package io.mireu.simulator.ls;

import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.Instrument;
import io.mireu.simulator.clock.TradingDays;
import io.mireu.simulator.feed.DailyBar;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.VenueMarket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** One contract by days or by minutes, the last one first: t8427. The contract is named by its code or its terms. */
@Component
class LongHistoryTr implements TrHandler {

    private static final String CODE = "t8427";
    private static final int PAGE = 100;
    private static final int LONGEST_MINUTES = 99;

    private final Markets markets;
    private final PastDays days;
    private final PaperGaps gaps;

    LongHistoryTr(Markets markets, PastDays days, PaperGaps gaps) {
        this.markets = markets;
        this.days = days;
        this.gaps = gaps;
    }

    @Override
    public Set<String> codes() {
        return Set.of(CODE);
    }

    @Override
    public TrAnswer handle(TrRequest request) {
        boolean minutes = "M".equals(request.text("dt_gbn"));
        return markets.read(
                request,
                market -> contract(request, market)
                        .map(contract -> answer(
                                request,
                                contract,
                                page(request, minutes ? minutes(request, market, contract) : days(market, contract))))
                        .orElseGet(Contracts::unknown));
    }

    private static Optional<ContractMarket> contract(TrRequest request, VenueMarket market) {
        return request.text("focode").isEmpty()
                ? market.contracts().stream()
                        .filter(contract -> isMeant(request, contract))
                        .findFirst()
                : Contracts.find(market, request.text("focode"));
    }

    private static boolean isMeant(TrRequest request, ContractMarket contract) {
        String month = request.text("yyyy") + request.text("mm");
        return contract.code()
                        .month()
                        .map(WireCodes::month)
                        .filter(month::equals)
                        .isPresent()
                && switch (contract.instrument()) {
                    case Instrument.Future _ -> "F".equals(request.text("fo_gbn"));
                    case Instrument.Option option ->
                        "O".equals(request.text("fo_gbn"))
                                && (option.code().type() == ContractType.CALL) == "2".equals(request.text("cp_gbn"))
                                && option.strike().compareTo(request.decimal("actprice")) == 0;
                };
    }

    /**
     * A row and its keys.
     *
     * @param time of a minute, empty of a day
     */
    private record Row(DailyBar bar, Optional<DailyBar> before, String time) {}

    private List<Row> days(VenueMarket market, ContractMarket contract) {
        List<DailyBar> bars = days.bars(market, contract);
        List<Row> rows = new ArrayList<>();
        for (int i = bars.size() - 1; i >= 0; i--) {
            rows.add(new Row(bars.get(i), i == 0 ? Optional.empty() : Optional.of(bars.get(i - 1)), ""));
        }
        return rows;
    }

    private List<Row> minutes(TrRequest request, VenueMarket market, ContractMarket contract) {
        if (gaps.leavesIntradayEmpty()) {
            return List.of();
        }
        String term = request.text("min_term");
        int length = term.matches("\\d+") ? Math.clamp(Integer.parseInt(term), 1, LONGEST_MINUTES) : 1;
        return contract.tape().timeBars(length * 60, TradingDays.OPEN).reversed().stream()
                .map(bar -> new Row(
                        DailyBar.of(market.time().toLocalDate(), bar, QuoteFacts.openInterest(contract)),
                        Optional.empty(),
                        KoreanTime.SECONDS.format(bar.time())))
                .toList();
    }

    private static List<Row> page(TrRequest request, List<Row> rows) {
        String date = request.text("date");
        // '~' follows every digit, so that a key without a time includes the whole day
        String last = date + (request.text("time").isEmpty() ? "~" : request.text("time"));
        return date.isEmpty()
                ? rows
                : rows.stream()
                        .filter(row -> (KoreanTime.DATE.format(row.bar().date()) + row.time()).compareTo(last) <= 0)
                        .toList();
    }

    private static TrAnswer answer(TrRequest request, ContractMarket contract, List<Row> rows) {
        List<Row> page = rows.subList(0, Math.min(PAGE, rows.size()));
        Optional<Row> next = rows.size() > page.size() ? Optional.of(rows.get(page.size())) : Optional.empty();
        WireBlock head = request.format()
                .block(CODE + "OutBlock")
                .text("focode", contract.code().value())
                .text(
                        "date",
                        next.map(row -> KoreanTime.DATE.format(row.bar().date()))
                                .orElse(""))
                .text("time", next.map(Row::time).orElse(""));
        return ReadAnswers.rows()
                .block(CODE + "OutBlock", head)
                .rows(
                        CODE + "OutBlock1",
                        page.stream()
                                .map(row -> DailyRows.fill(
                                                request.format().block(CODE + "OutBlock1"),
                                                contract,
                                                row.bar(),
                                                row.before())
                                        .text("time", row.time()))
                                .toList());
    }
}
