package io.mireu.simulator.ls;

import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.Instrument;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.account.AccountLedger;
import io.mireu.simulator.account.AccountPosition;
import io.mireu.simulator.book.BookDepth;
import io.mireu.simulator.feed.DayStatistics;
import io.mireu.simulator.feed.TheoreticalPrices;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.Venue;
import io.mireu.simulator.venue.VenueMarket;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The chain of one expiry, calls and puts: t2301. Another expiry than the listed one has an empty board. */
@Component
class OptionBoardTr implements TrHandler {

    private static final String CODE = "t2301";
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM", Locale.ROOT);

    private final Venue venue;
    private final double strikeStep;

    OptionBoardTr(Venue venue, SimulatorSettings settings) {
        this.venue = venue;
        this.strikeStep = settings.market().strikeStep();
    }

    @Override
    public Set<String> codes() {
        return Set.of(CODE);
    }

    @Override
    public TrAnswer handle(TrRequest request) {
        String month = request.text("yyyymm");
        String kind = request.text("gubun");
        return venue.account(ledger -> venue.market(market -> {
            boolean listed = (kind.isEmpty() || "G".equals(kind))
                    && (month.isEmpty()
                            || month.equals(MONTH.format(market.listing().frontMonth())));
            TrAnswer answer =
                    TrAnswer.of("00000", "정상적으로 조회가 완료되었습니다.").block(CODE + "OutBlock", head(request, market));
            return answer.rows(
                            CODE + "OutBlock1",
                            listed ? rows(request, CODE + "OutBlock1", market, ledger, ContractType.CALL) : List.of())
                    .rows(
                            CODE + "OutBlock2",
                            listed ? rows(request, CODE + "OutBlock2", market, ledger, ContractType.PUT) : List.of());
        }));
    }

    private WireBlock head(TrRequest request, VenueMarket market) {
        WireBlock head = request.format().block(CODE + "OutBlock");
        ContractMarket front = market.front();
        PriceChange.of(front).put(head, "gmsign", "gmchange", "gmdiff");
        double volatility = market.prices().surface().atTheMoney() * 100;
        return head.whole("histimpv", Math.round(volatility))
                .whole(
                        "jandatecnt",
                        ChronoUnit.DAYS.between(
                                venue.today(), front.instrument().lastTradingDay()))
                .decimal("cimpv", volatility)
                .decimal("pimpv", volatility)
                .cents("gmprice", front.lastCents())
                .whole("gmvolume", front.tape().statistics().volume())
                .text("gmshcode", front.code().value());
    }

    private List<WireBlock> rows(
            TrRequest request, String block, VenueMarket market, AccountLedger ledger, ContractType type) {
        return market.options().stream()
                .filter(contract -> contract.code().type() == type)
                .map(contract -> row(request.format().block(block), market, ledger, contract))
                .toList();
    }

    private WireBlock row(WireBlock row, VenueMarket market, AccountLedger ledger, ContractMarket contract) {
        Instrument.Option option = (Instrument.Option) contract.instrument();
        DayStatistics day = contract.tape().statistics();
        TheoreticalPrices prices = market.prices();
        PriceChange.of(contract).put(row, "sign", "change", "diff");
        QuoteFacts.putGreeks(row, prices.greeks(option));
        book(row, contract.depth());
        holding(row, ledger, contract);
        return row.exact("actprice", option.strike())
                .text("optcode", contract.code().value())
                .cents("price", contract.lastCents())
                .whole("volume", day.volume())
                .decimal("iv", QuoteFacts.volatilityPercent(market, option))
                .whole("mgjv", QuoteFacts.openInterest(contract))
                .decimal("theoryprice", prices.price(option))
                .decimal("impv", QuoteFacts.intrinsic(option, prices.index()))
                .decimal("timevl", QuoteFacts.timeValue(contract, option, prices.index()))
                .cents("open", day.openCents())
                .cents("high", day.highCents())
                .cents("low", day.lowCents())
                .text("atmgubun", QuoteFacts.moneyness(option, prices, strikeStep))
                .decimal("jisuconv", option.strike().doubleValue())
                .padded("value", QuoteFacts.valueMillions(contract, day.turnover()), 12);
    }

    private static void book(WireBlock row, BookDepth depth) {
        row.cents("offerho1", depth.offer(1).priceCents())
                .whole("offerrem1", depth.offer(1).quantity())
                .cents("bidho1", depth.bid(1).priceCents())
                .whole("bidrem1", depth.bid(1).quantity());
    }

    private static void holding(WireBlock row, AccountLedger ledger, ContractMarket contract) {
        Optional<AccountPosition> held = ledger.positions().stream()
                .filter(position -> position.code().equals(contract.code()) && position.contracts() != 0)
                .findFirst();
        held.ifPresent(position -> row.whole("jvolume", Math.abs(position.contracts()))
                .whole("jngo", Math.abs(position.contracts()))
                .whole("parpl", position.unrealisedKrw(contract.lastCents())));
    }
}
