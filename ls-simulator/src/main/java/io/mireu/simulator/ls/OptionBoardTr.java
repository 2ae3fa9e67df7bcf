package io.mireu.simulator.ls;

import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.Instrument;
import io.mireu.simulator.account.AccountPosition;
import io.mireu.simulator.feed.TheoreticalPrices;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.Venue;
import io.mireu.simulator.venue.VenueMarket;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The chain of one series, calls and puts: t2301, and t8460 at night. A series that is not listed has an empty board. */
@Component
class OptionBoardTr implements TrHandler {

    private static final int VALUE_DIGITS = 12;

    private final Venue venue;
    private final Markets markets;

    OptionBoardTr(Venue venue, Markets markets) {
        this.venue = venue;
        this.markets = markets;
    }

    @Override
    public Set<String> codes() {
        return Set.of("t2301", "t8460");
    }

    @Override
    public TrAnswer handle(TrRequest request) {
        String code = request.format().code();
        BoardSeries series = new BoardSeries(request.text("gubun"), request.text("yyyymm"));
        return venue.account(ledger -> {
            Map<String, AccountPosition> held = ledger.positions().stream()
                    .filter(position -> position.contracts() != 0)
                    .collect(Collectors.toMap(position -> position.code().value(), Function.identity()));
            return markets.read(request, market -> {
                List<ContractMarket> options = series.options(market);
                return ReadAnswers.rows()
                        .block(code + "OutBlock", head(request, market, options))
                        .rows(code + "OutBlock1", rows(request, "OutBlock1", market, options, held))
                        .rows(code + "OutBlock2", rows(request, "OutBlock2", market, options, held));
            });
        });
    }

    private WireBlock head(TrRequest request, VenueMarket market, List<ContractMarket> options) {
        WireBlock head = request.format().block(request.format().code() + "OutBlock");
        market.frontFuture().ifPresent(front -> {
            PriceChange.of(front).put(head, "gmsign", "gmchange", "gmdiff");
            head.cents("gmprice", front.lastCents())
                    .whole("gmvolume", front.tape().statistics().volume())
                    .text("gmshcode", front.code().value());
        });
        if (head.has("histimpv")) {
            Instrument.Derivative first = options.isEmpty()
                    ? market.front().instrument()
                    : options.getFirst().instrument();
            double volatility = market.prices().surface().atTheMoney() * 100;
            head.whole("histimpv", Math.round(volatility))
                    .whole("jandatecnt", ChronoUnit.DAYS.between(venue.today(), first.lastTradingDay()))
                    .decimal("cimpv", volatility)
                    .decimal("pimpv", volatility);
        }
        return head;
    }

    private static List<WireBlock> rows(
            TrRequest request,
            String block,
            VenueMarket market,
            List<ContractMarket> options,
            Map<String, AccountPosition> held) {
        String code = request.format().code();
        ContractType type = block.endsWith("1") ? ContractType.CALL : ContractType.PUT;
        MoneyLine money = MoneyLine.of(market);
        List<ContractMarket> rows =
                options.stream().filter(option -> option.code().type() == type).toList();
        // the night's board was seen to begin with the highest strike
        return (Markets.isOfNight(request) ? rows.reversed() : rows)
                .stream()
                        .map(option -> row(request.format().block(code + block), market, money, option, held))
                        .toList();
    }

    private static WireBlock row(
            WireBlock row,
            VenueMarket market,
            MoneyLine money,
            ContractMarket contract,
            Map<String, AccountPosition> held) {
        Instrument.Option option = (Instrument.Option) contract.instrument();
        double index = market.prices().index();
        SharedFields.best(SharedFields.day(row, contract), contract.depth())
                .exact("actprice", option.strike())
                .text("optcode", contract.code().value())
                .whole("cvolume", contract.tape().lastQuantity())
                .decimal("impv", QuoteFacts.intrinsic(option, index))
                .decimal("timevl", QuoteFacts.timeValue(contract, option, index))
                .text("atmgubun", money.place(option))
                .decimal("jisuconv", option.strike().doubleValue() * QuoteFacts.KOSPI_PER_KOSPI200);
        if (row.has("iv")) {
            sensitivities(row, market, contract, option);
            AccountPosition position = held.get(contract.code().value());
            if (position != null) {
                row.whole("jvolume", Math.abs(position.contracts()))
                        .whole("jngo", Math.abs(position.contracts()))
                        .whole("parpl", position.unrealisedKrw(contract.lastCents()));
            }
        }
        return row;
    }

    private static void sensitivities(
            WireBlock row, VenueMarket market, ContractMarket contract, Instrument.Option option) {
        TheoreticalPrices prices = market.prices();
        QuoteFacts.putGreeks(row, prices.greeks(option));
        row.decimal("iv", QuoteFacts.volatilityPercent(market, option))
                .whole("mgjv", QuoteFacts.openInterest(contract))
                .decimal("theoryprice", prices.price(option))
                .padded(
                        "value",
                        QuoteFacts.valueMillions(
                                contract, contract.tape().statistics().turnover()),
                        VALUE_DIGITS);
    }
}
