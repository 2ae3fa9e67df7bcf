package io.mireu.simulator.ls;

import io.mireu.model.instrument.Instrument;
import io.mireu.simulator.feed.DayStatistics;
import io.mireu.simulator.venue.ContractLimits;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.VenueMarket;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The quote of one contract at night: t8456. Its value is in thousand KRW, its {@code impv} is the intrinsic value. */
@Component
class NightQuoteTr implements TrHandler {

    private static final String BLOCK = "t8456OutBlock";

    private final Markets markets;

    NightQuoteTr(Markets markets) {
        this.markets = markets;
    }

    @Override
    public Set<String> codes() {
        return Set.of("t8456");
    }

    @Override
    public TrAnswer handle(TrRequest request) {
        return markets.read(
                request,
                request.text("focode"),
                (market, contract) -> ReadAnswers.one().block(BLOCK, block(request, market, contract)));
    }

    private static WireBlock block(TrRequest request, VenueMarket market, ContractMarket contract) {
        WireBlock block = SharedFields.day(request.format().block(BLOCK), contract);
        DayStatistics night = contract.tape().statistics();
        double index = market.prices().index();
        PriceChange.ofIndex(index, market.previousIndex()).put(block, "kospisign", "kospichange", "kospidiff");
        market.frontFuture().ifPresent(front -> {
            PriceChange.of(front).put(block, "cmesign", "cmechange", "cmediff");
            block.cents("cmeprice", front.lastCents())
                    .text("cmefocode", front.code().value());
        });
        block.text("focode", contract.code().value())
                .whole("value", QuoteFacts.valueThousands(contract, night.turnover()))
                .decimal("theoryprice", market.prices().price(contract.instrument()))
                .decimal("kospijisu", index)
                .text("ysign", "3");
        SharedFields.expected(block, contract, "ysign", "ychange", "ydiff");
        if (contract.instrument() instanceof Instrument.Option option) {
            block.exact("actprice", option.strike())
                    .decimal("impv", QuoteFacts.intrinsic(option, index))
                    .decimal("timevl", QuoteFacts.timeValue(contract, option, index));
        }
        limits(block, contract);
        return block;
    }

    private static void limits(WireBlock block, ContractMarket contract) {
        ContractLimits limits = contract.limits();
        block.cents("uplmtprice", limits.upperCents())
                .cents("dnlmtprice", limits.lowerCents())
                .cents("ndv_uplmtprice", limits.upperCents())
                .cents("ndv_dnlmtprice", limits.lowerCents())
                .cents("ndv_rt_uplmtprice", contract.bandUpperCents())
                .cents("ndv_rt_dnlmtprice", contract.bandLowerCents());
    }
}
