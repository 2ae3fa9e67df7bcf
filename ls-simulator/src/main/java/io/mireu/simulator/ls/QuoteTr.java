package io.mireu.simulator.ls;

import io.mireu.model.instrument.Instrument;
import io.mireu.pricing.Black76Greeks;
import io.mireu.simulator.book.Points;
import io.mireu.simulator.feed.DayStatistics;
import io.mireu.simulator.feed.TheoreticalPrices;
import io.mireu.simulator.venue.ContractLimits;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.Venue;
import io.mireu.simulator.venue.VenueMarket;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The quote of one contract: t2111. */
@Component
class QuoteTr implements TrHandler {

    private static final String BLOCK = "t2111OutBlock";

    private final Venue venue;
    private final Markets markets;

    QuoteTr(Venue venue, Markets markets) {
        this.venue = venue;
        this.markets = markets;
    }

    @Override
    public Set<String> codes() {
        return Set.of("t2111");
    }

    @Override
    public TrAnswer handle(TrRequest request) {
        return markets.read(
                request,
                request.text("focode"),
                (market, contract) -> ReadAnswers.one().block(BLOCK, block(request, market, contract)));
    }

    private WireBlock block(TrRequest request, VenueMarket market, ContractMarket contract) {
        WireBlock block = request.format().block(BLOCK);
        DayStatistics day = contract.tape().statistics();
        PriceChange.of(contract).put(block, "sign", "change", "diff");
        block.text("hname", WireCodes.quoteName(contract.instrument()))
                .text("focode", contract.code().value())
                .cents("price", contract.lastCents())
                .cents("jnilclose", contract.limits().previousCloseCents())
                .cents("recprice", contract.limits().previousCloseCents())
                .whole("volume", day.volume())
                .whole("value", QuoteFacts.valueMillions(contract, day.turnover()))
                .whole("mgjv", QuoteFacts.openInterest(contract))
                .cents("open", day.openCents())
                .cents("high", day.highCents())
                .cents("low", day.lowCents())
                .text("jnilysign", "3");
        SharedFields.expected(block, contract, "jnilysign", "jnilychange", "jnilydrate");
        limits(block, contract);
        index(block, market);
        dates(block, contract.instrument().lastTradingDay());
        switch (contract.instrument()) {
            case Instrument.Future future -> future(block, future, contract, market.prices());
            case Instrument.Option option -> option(block, option, market);
        }
        return block;
    }

    private static void limits(WireBlock block, ContractMarket contract) {
        ContractLimits limits = contract.limits();
        boolean banded = contract.instrument() instanceof Instrument.Future;
        block.cents("uplmtprice", limits.upperCents())
                .cents("dnlmtprice", limits.lowerCents())
                .text("dy_gubun", contract.isBandOn() ? "1" : "2")
                .cents("dy_uplmtprice", contract.bandUpperCents())
                .cents("dy_dnlmtprice", contract.bandLowerCents())
                .text("updnstep_gubun", contract.limitStep() > 1 ? "1" : "0")
                .text("upstep", "0" + contract.limitStep())
                .text("dnstep", "0" + contract.limitStep());
        if (banded) {
            block.cents("uplmtprice_3rd", contract.grid().floor(limits.previousCloseCents() * 1.2))
                    .cents("dnlmtprice_3rd", contract.grid().ceiling(limits.previousCloseCents() * 0.8));
        }
    }

    private static void index(WireBlock block, VenueMarket market) {
        double index = market.prices().index();
        PriceChange change = PriceChange.ofIndex(index, market.previousIndex());
        change.put(block, "kospisign", "kospichange", "kospidiff");
        block.decimal("kospijisu", index)
                .decimal("pricejisu", index * QuoteFacts.KOSPI_PER_KOSPI200)
                .text("jisusign", change.sign())
                .decimal("jisuchange", Math.abs(index - market.previousIndex()) * QuoteFacts.KOSPI_PER_KOSPI200)
                .decimal("jisudiff", change.percent());
    }

    private void dates(WireBlock block, LocalDate lastTradingDay) {
        block.text("lastmonth", KoreanTime.DATE.format(lastTradingDay))
                .whole("jandatecnt", ChronoUnit.DAYS.between(venue.today(), lastTradingDay))
                .whole("bjandatecnt", venue.days().between(venue.today(), lastTradingDay));
    }

    private static void future(
            WireBlock block, Instrument.Future future, ContractMarket contract, TheoreticalPrices prices) {
        double last = Points.toDouble(contract.lastCents());
        double theory = prices.price(future);
        block.decimal("theoryprice", theory)
                .decimal("glyl", (last / theory - 1) * 100)
                .decimal("sbasis", last - prices.index())
                .decimal("ibasis", theory - prices.index());
    }

    private static void option(WireBlock block, Instrument.Option option, VenueMarket market) {
        Black76Greeks greeks = market.prices().greeks(option);
        market.frontFuture().ifPresent(front -> {
            PriceChange.of(front).put(block, "gmsign", "gmchange", "gmdiff");
            block.cents("gmprice", front.lastCents())
                    .text("gmfutcode", front.code().value());
        });
        block.decimal("theoryprice", greeks.price())
                .decimal("theorypriceg", greeks.price())
                .exact("actprice", option.strike())
                .decimal("impv", QuoteFacts.volatilityPercent(market, option))
                .text("greeks_time", KoreanTime.SECONDS.format(market.time()));
        QuoteFacts.putGreeks(block, greeks);
    }
}
