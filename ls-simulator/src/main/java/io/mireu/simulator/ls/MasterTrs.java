package io.mireu.simulator.ls;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.Product;
import io.mireu.simulator.venue.ContractLimits;
import io.mireu.simulator.venue.ContractMarket;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * The lists of contracts: t8467 and t9943 index futures, t8433 and t9944 index options, t8435 other derivatives, t8401
 * stock futures, t8455 all of the night. What this venue does not list is an empty list.
 */
@Component
class MasterTrs implements TrHandler {

    private static final String OPTIONS = "t8433";
    private static final String NIGHT = "t8455";
    private static final Set<String> OTHER_FUTURES = Set.of("V", "S", "Q");

    private final Markets markets;

    MasterTrs(Markets markets) {
        this.markets = markets;
    }

    @Override
    public Set<String> codes() {
        return Set.of("t8467", "t9943", OPTIONS, "t9944", "t8435", "t8401", NIGHT);
    }

    @Override
    public TrAnswer handle(TrRequest request) {
        Predicate<Instrument.Derivative> wanted = wanted(request);
        String block = request.format().code() + "OutBlock";
        return markets.read(request, market -> {
            MoneyLine money = MoneyLine.of(market);
            return ReadAnswers.rows()
                    .rows(
                            block,
                            market.contracts().stream()
                                    .filter(contract -> wanted.test(contract.instrument()))
                                    .map(contract -> row(request, money, contract))
                                    .toList());
        });
    }

    private static Predicate<Instrument.Derivative> wanted(TrRequest request) {
        return switch (request.format().code()) {
            case "t8467", "t9943" ->
                OTHER_FUTURES.contains(request.text("gubun")) ? _ -> false : future(Product.KOSPI200);
            case OPTIONS, "t9944" -> option(Product.KOSPI200);
            case "t8435" -> others(request.text("gubun"));
            case NIGHT -> ofNight(request.text("gubun"));
            default -> _ -> false;
        };
    }

    private static Predicate<Instrument.Derivative> others(String kind) {
        return switch (kind) {
            case "MF" -> future(Product.MINI_KOSPI200);
            case "MO" -> option(Product.MINI_KOSPI200);
            case "WK" -> option(Product.KOSPI200_WEEKLY_THURSDAY).or(option(Product.KOSPI200_WEEKLY_MONDAY));
            default -> _ -> false;
        };
    }

    private static Predicate<Instrument.Derivative> ofNight(String kind) {
        return switch (kind) {
            case "NFU" -> future(Product.KOSPI200);
            case "NOP" -> option(Product.KOSPI200);
            case "NMF" -> others("MF");
            case "NMO" -> others("MO");
            case "NWO" -> others("WK");
            default -> _ -> false;
        };
    }

    private static Predicate<Instrument.Derivative> future(Product product) {
        return instrument -> instrument instanceof Instrument.Future
                && instrument.code().product().equals(product);
    }

    private static Predicate<Instrument.Derivative> option(Product product) {
        return instrument -> instrument instanceof Instrument.Option
                && instrument.code().product().equals(product);
    }

    private static WireBlock row(TrRequest request, MoneyLine money, ContractMarket contract) {
        WireBlock row = request.format()
                .block(request.format().code() + "OutBlock")
                .text("hname", contract.instrument().name())
                .text("shcode", contract.code().value())
                .text("expcode", contract.code().standardCode());
        if (row.has("tradeunit")) {
            row.exact("tradeunit", contract.instrument().multiplier());
            if (contract.instrument() instanceof Instrument.Option option) {
                row.text("atmgb", money.place(option));
            }
        }
        return row.has("jnilclose") ? prices(row, contract) : row;
    }

    private static WireBlock prices(WireBlock row, ContractMarket contract) {
        ContractLimits limits = contract.limits();
        return row.cents(row.has("hprice") ? "hprice" : "uplmtprice", limits.upperCents())
                .cents(row.has("lprice") ? "lprice" : "dnlmtprice", limits.lowerCents())
                .cents("jnilclose", limits.previousCloseCents())
                .cents("jnilhigh", limits.previousCloseCents())
                .cents("jnillow", limits.previousCloseCents())
                .cents("recprice", limits.previousCloseCents());
    }
}
