package io.mireu.simulator.ls;

import io.mireu.simulator.feed.DayStatistics;
import io.mireu.simulator.venue.ContractMarket;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Up to fifty contracts at once: t8434. Codes that are not listed have no row. */
@Component
class MultiQuoteTr implements TrHandler {

    private static final String BLOCK = "t8434OutBlock1";
    private static final int CODE_LENGTH = 8;

    private final Markets markets;

    MultiQuoteTr(Markets markets) {
        this.markets = markets;
    }

    @Override
    public Set<String> codes() {
        return Set.of("t8434");
    }

    @Override
    public TrAnswer handle(TrRequest request) {
        List<String> codes = request.codes("focode", CODE_LENGTH, request.whole("qrycnt"));
        return markets.read(
                request,
                market -> ReadAnswers.rows()
                        .rows(
                                BLOCK,
                                codes.stream()
                                        .map(code -> Contracts.find(market, code))
                                        .flatMap(Optional::stream)
                                        .map(contract -> row(request, contract))
                                        .toList()));
    }

    private static WireBlock row(TrRequest request, ContractMarket contract) {
        DayStatistics day = contract.tape().statistics();
        return SharedFields.day(request.format().block(BLOCK), contract)
                .text("focode", contract.code().value())
                .whole("checnt", day.boughtCount() + day.soldCount());
    }
}
