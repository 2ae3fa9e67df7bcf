package io.mireu.simulator.ls;

import io.mireu.model.instrument.Product;
import io.mireu.simulator.venue.ContractLimits;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.Venue;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The lists of contracts: t8467 index futures, t8433 index options, t8435 other derivatives, here mini futures. */
@Component
class MasterTrs implements TrHandler {

    private static final String FUTURES = "t8467";
    private static final String OPTIONS = "t8433";
    private static final String DERIVATIVES = "t8435";
    private static final Set<String> OTHER_FUTURES = Set.of("V", "S", "Q");

    private final Venue venue;

    MasterTrs(Venue venue) {
        this.venue = venue;
    }

    @Override
    public Set<String> codes() {
        return Set.of(FUTURES, OPTIONS, DERIVATIVES);
    }

    @Override
    public TrAnswer handle(TrRequest request) {
        String block = request.format().code() + "OutBlock";
        return venue.market(market -> {
            List<ContractMarket> contracts = switch (request.format().code()) {
                case FUTURES ->
                    OTHER_FUTURES.contains(request.text("gubun"))
                            ? List.of()
                            : futures(market.futures(), Product.KOSPI200);
                case OPTIONS -> market.options();
                default ->
                    "MF".equals(request.text("gubun")) ? futures(market.futures(), Product.MINI_KOSPI200) : List.of();
            };
            return TrAnswer.of("00000", "정상적으로 조회가 완료되었습니다.")
                    .rows(
                            block,
                            contracts.stream()
                                    .map(contract -> row(request.format().block(block), contract, request))
                                    .toList());
        });
    }

    private static List<ContractMarket> futures(List<ContractMarket> futures, Product product) {
        return futures.stream()
                .filter(contract -> contract.code().product().equals(product))
                .toList();
    }

    private static WireBlock row(WireBlock row, ContractMarket contract, TrRequest request) {
        boolean options = OPTIONS.equals(request.format().code());
        ContractLimits limits = contract.limits();
        return row.text("hname", contract.instrument().name())
                .text("shcode", contract.code().value())
                .text("expcode", contract.code().standardCode())
                .cents(options ? "hprice" : "uplmtprice", limits.upperCents())
                .cents(options ? "lprice" : "dnlmtprice", limits.lowerCents())
                .cents("jnilclose", limits.previousCloseCents())
                .cents("jnilhigh", limits.previousCloseCents())
                .cents("jnillow", limits.previousCloseCents())
                .cents("recprice", limits.previousCloseCents());
    }
}
