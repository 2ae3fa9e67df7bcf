package io.mireu.simulator.ls;

import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.WeekOfMonth;
import io.mireu.simulator.account.MarginDemand;
import io.mireu.simulator.book.Points;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.Venue;
import io.mireu.simulator.venue.VenueMarket;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What selling one option of a series needs, strike by strike: CFOBQ10800. */
@Component
class SellMarginTr implements TrHandler {

    private static final String CODE = "CFOBQ10800";

    private final Venue venue;

    SellMarginTr(Venue venue) {
        this.venue = venue;
    }

    @Override
    public Set<String> codes() {
        return Set.of(CODE);
    }

    @Override
    public TrAnswer handle(TrRequest request) {
        List<WireBlock> rows = venue.market(market -> rows(request, market));
        WireBlock echo = request.format().block(CODE + "OutBlock1").whole("RecCnt", 1);
        for (String field : List.of("SpclDtPtnCode", "IsuMdclssCode", "IsuSmclssCode", "DueYymm", "SettWklyCnt")) {
            echo.text(field, request.text(field));
        }
        TrAnswer answer = rows.isEmpty() ? AccountBlocks.nothing() : AccountBlocks.complete();
        return answer.block(CODE + "OutBlock1", echo).rows(CODE + "OutBlock2", rows);
    }

    private List<WireBlock> rows(TrRequest request, VenueMarket market) {
        Map<BigDecimal, Map<ContractType, ContractMarket>> strikes = new TreeMap<>();
        for (ContractMarket contract : market.contracts()) {
            if (contract.instrument() instanceof Instrument.Option option && isWanted(request, option)) {
                strikes.computeIfAbsent(option.strike(), _ -> new EnumMap<>(ContractType.class))
                        .put(option.code().type(), contract);
            }
        }
        return strikes.entrySet().stream()
                .map(strike -> row(request, strike.getKey(), strike.getValue()))
                .toList();
    }

    private static boolean isWanted(TrRequest request, Instrument.Option option) {
        DerivativeCode code = option.code();
        String month = WireCodes.month(YearMonth.from(option.lastTradingDay()));
        boolean sameProduct =
                request.text("IsuSmclssCode").equals("5" + code.value().substring(1, 3));
        boolean group = Set.of("00", "01").contains(request.text("IsuMdclssCode"));
        if (!sameProduct || !group) {
            return false;
        }
        if (!code.product().isWeekly()) {
            return month.equals(request.text("DueYymm"));
        }
        WeekOfMonth week = WeekOfMonth.of(code.week().orElse(option.lastTradingDay()));
        return WireCodes.month(week.month()).equals(request.text("DueYymm"))
                && request.text("SettWklyCnt").equals("W" + week.number());
    }

    private WireBlock row(TrRequest request, BigDecimal strike, Map<ContractType, ContractMarket> pair) {
        WireBlock row = request.format().block(CODE + "OutBlock2").exact("ElwXrcPrc", strike);
        ContractMarket call = pair.get(ContractType.CALL);
        if (call != null) {
            put(row, call, "FnoIsuNo", "1", "UpOptRegulThrprc");
        }
        ContractMarket put = pair.get(ContractType.PUT);
        if (put != null) {
            put(row, put, "FnoIsuNo0", "2", "DownOptRegulThrprc");
        }
        return row;
    }

    /** The theoretical price of the worst scenario, and with the surplus of the initial margin over the maintenance margin. */
    private void put(WireBlock row, ContractMarket contract, String codeField, String suffix, String regulated) {
        long base = contract.limits().previousCloseCents();
        MarginDemand demand = venue.risk(guard -> guard.ofSelling(contract.code(), base));
        BigDecimal multiplier = contract.instrument().multiplier();
        BigDecimal worst = points(demand.scannedKrw(), multiplier);
        BigDecimal initial = points((long) Math.ceil(demand.scannedKrw() * demand.initialToMaintenance()), multiplier);
        boolean least = demand.riskKrw() <= demand.minimumKrw();
        row.text(codeField, contract.code().value())
                .text("HanglIsuNm" + suffix, WireCodes.quoteName(contract.instrument()))
                .text("TpNm" + suffix, least ? "최소증거금" : "최대이론가")
                .exact("Thrprc" + suffix, Points.ofCents(base).add(worst))
                .exact(regulated, Points.ofCents(base).add(initial))
                .cents("BasePrc" + suffix, base)
                .whole("OrdMgn" + suffix, demand.riskKrw());
    }

    private static BigDecimal points(long krw, BigDecimal multiplier) {
        return BigDecimal.valueOf(krw).divide(multiplier, 8, RoundingMode.HALF_UP);
    }
}
