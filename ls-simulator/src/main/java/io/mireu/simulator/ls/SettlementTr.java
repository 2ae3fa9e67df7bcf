package io.mireu.simulator.ls;

import io.mireu.model.order.Side;
import io.mireu.simulator.account.AccountCash;
import io.mireu.simulator.account.AccountExecution;
import io.mireu.simulator.account.AccountLedger;
import io.mireu.simulator.account.AccountStatement;
import io.mireu.simulator.account.ProductTotals;
import io.mireu.simulator.book.Points;
import io.mireu.simulator.venue.AccountGuard;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.Venue;
import io.mireu.simulator.venue.VenueMarket;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The deposit as the day's settlement will leave it: CFOEQ11100. Of an earlier day it tells what moved the money. */
@Component
class SettlementTr implements TrHandler {

    private static final String CODE = "CFOEQ11100";

    private final Venue venue;
    private final AccountBlocks blocks;

    SettlementTr(Venue venue, AccountBlocks blocks) {
        this.venue = venue;
        this.blocks = blocks;
    }

    @Override
    public Set<String> codes() {
        return Set.of(CODE);
    }

    @Override
    public TrAnswer handle(TrRequest request) {
        return venue.account(ledger -> venue.market(market -> {
            Optional<LocalDate> day = day(request.text("BnsDt"));
            WireBlock sums = blocks.sums(request);
            if (day.equals(ledger.day())) {
                AccountStatement statement = venue.risk(AccountGuard::statement);
                cash(sums, statement.cash());
                now(sums, statement);
                tomorrow(sums, statement);
                variation(sums, statement, ledger, market);
                open(sums, HeldPosition.of(ledger, market));
            } else {
                Optional<AccountCash> ended = day.flatMap(ledger::cashOf);
                if (ended.isEmpty()) {
                    return TrAnswer.of("01715", "영업일이 아닙니다.");
                }
                cash(sums, ended.get());
                ended(sums, ended.get());
            }
            return AccountBlocks.complete()
                    .block(CODE + "OutBlock1", blocks.echo(request))
                    .block(CODE + "OutBlock2", sums);
        }));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text, KoreanTime.DATE));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static void cash(WireBlock block, AccountCash cash) {
        block.whole("OpnmkDpsamtTotamt", cash.openingKrw())
                .whole("OpnmkDps", cash.openingKrw())
                .whole("TotAmt", cash.krw())
                .whole("Dps", cash.krw())
                .whole("RealInAmt", cash.depositedKrw())
                .whole("InAmt", Math.max(0, cash.depositedKrw()))
                .whole("OutAmt", Math.max(0, -cash.depositedKrw()))
                .whole("FutsLastSettDfamt", cash.futures().settledKrw())
                .whole("OptSettDfamt", cash.options().netSoldKrw())
                .whole("OptBuyAmt", cash.options().boughtKrw())
                .whole("OptSellAmt", cash.options().soldKrw())
                .whole("OptXrcDfamt", cash.options().longSettledKrw())
                .whole("OptAsgnDfamt", cash.options().shortSettledKrw())
                .whole("CmsnAmt", cash.feesKrw())
                .whole("FutsCmsn", cash.futures().feesKrw())
                .whole("OptCmsn", cash.options().feesKrw());
        traded(block, "Futs", cash.futures());
        traded(block, "Opt", cash.options());
    }

    private static void traded(WireBlock block, String prefix, ProductTotals totals) {
        block.whole(prefix + "CtrctQty", totals.contracts())
                .whole(prefix + "CtrctAmt", totals.tradedKrw())
                .whole(prefix + "BuyctrQty", totals.boughtContracts())
                .whole(prefix + "BuyctrAmt", totals.boughtKrw())
                .whole(prefix + "SlctrQty", totals.soldContracts())
                .whole(prefix + "SlctrAmt", totals.soldKrw())
                .whole(prefix + "BnsplAmt", totals.realisedKrw());
    }

    private static void now(WireBlock block, AccountStatement statement) {
        long lacking = Math.max(0, statement.demand().initialKrw() - statement.equityKrw());
        long lackingCash = Math.max(0, statement.cashMarginKrw() - statement.equityKrw());
        block.whole("CsgnMgn", statement.demand().initialKrw())
                .whole("MnyCsgnMgn", statement.cashMarginKrw())
                .whole("MaintMgn", statement.positions().maintenanceKrw())
                .whole("OutAbleAmt", statement.withdrawableKrw())
                .whole("MnyoutAbleAmt", statement.withdrawableKrw())
                .whole("OrdAbleAmt", statement.orderableKrw())
                .whole("MnyOrdAbleAmt", statement.orderableCashKrw())
                .text("AddMgnOcrTpCode", statement.callKrw() > 0 ? "1" : "0")
                .whole("AddMgn", statement.callKrw())
                .whole("MnyAddMgn", statement.callKrw())
                .whole("EvalDpsamtTotamt", statement.equityKrw())
                .whole("MnyEvalDpstgAmt", statement.equityKrw())
                .whole("DpstgTotamtLackAmt", lacking)
                .whole("DpstgMnyLackAmt", lackingCash);
    }

    /** What will be there when today is settled and the waiting orders are gone. */
    private static void tomorrow(WireBlock block, AccountStatement statement) {
        long equity = statement.equityKrw();
        long margin = statement.positions().initialKrw();
        long cashMargin = statement.positions().cashKrw(statement.cashShare());
        block.whole("NtdayTotAmt", equity)
                .whole("NtdayDps", equity)
                .whole("NtdayCsgnMgn", margin)
                .whole("NtdayMnyCsgnMgn", cashMargin)
                .whole("NtdayMaintMgn", statement.positions().maintenanceKrw())
                .whole("NtdayOutAbleAmt", Math.max(0, equity - margin))
                .whole("NtdayMnyoutAbleAmt", Math.max(0, equity - margin))
                .whole("NtdayOrdAbleAmt", Math.max(0, equity - margin))
                .whole("NtdayMnyOrdAbleAmt", Math.max(0, equity - cashMargin))
                .text("NtdayAddMgnTp", statement.callKrw() > 0 ? "1" : "0")
                .whole("NtdayAddMgn", statement.callKrw())
                .whole("NtdayMnyAddMgn", statement.callKrw())
                .whole("NtdaySettAmt", statement.cash().movedKrw() + statement.futuresVariationKrw());
    }

    private static void ended(WireBlock block, AccountCash cash) {
        block.whole("EvalDpsamtTotamt", cash.krw())
                .whole("MnyEvalDpstgAmt", cash.krw())
                .whole("NtdayTotAmt", cash.krw())
                .whole("NtdayDps", cash.krw())
                .whole("NtdaySettAmt", cash.movedKrw())
                .whole("FutsAdjstDfamt", cash.futures().variationKrw())
                .text("AddMgnOcrTpCode", "0")
                .text("NtdayAddMgnTp", "0");
    }

    /** The variation of today's trades, and that of what was carried over. */
    private static void variation(
            WireBlock block, AccountStatement statement, AccountLedger ledger, VenueMarket market) {
        long total = statement.cash().futures().variationKrw() + statement.futuresVariationKrw();
        long today = ledger.day().map(ledger::executions).orElse(List.of()).stream()
                .filter(execution -> !execution.code().type().isOption())
                .mapToLong(execution -> variationKrw(execution, market))
                .sum();
        block.whole("FutsAdjstDfamt", total).whole("FutsThdayDfamt", today).whole("FutsUpdtDfamt", total - today);
    }

    private static long variationKrw(AccountExecution execution, VenueMarket market) {
        long last = market.find(execution.code()).map(ContractMarket::lastCents).orElse(execution.priceCents());
        long moved = (last - execution.priceCents()) * execution.side().sign() * execution.quantity();
        return Points.krw(moved, execution.code().product());
    }

    private static void open(WireBlock block, List<HeldPosition> held) {
        open(block, "Futs", held, position -> !position.isOption());
        open(block, "Opt", held, HeldPosition::isOption);
        long optionValue = HeldPosition.sum(held, HeldPosition::isOption, HeldPosition::signedValueKrw);
        block.whole("FutsEvalAmt", HeldPosition.sum(held, position -> !position.isOption(), HeldPosition::valueKrw))
                .whole("OptEvalAmt", optionValue);
    }

    private static void open(WireBlock block, String prefix, List<HeldPosition> held, Predicate<HeldPosition> kind) {
        Predicate<HeldPosition> bought = kind.and(position -> position.side() == Side.BUY);
        Predicate<HeldPosition> sold = kind.and(position -> position.side() == Side.SELL);
        block.whole(prefix + "UnsttQty", HeldPosition.sum(held, kind, HeldPosition::quantity))
                .whole(prefix + "UnsttAmt", HeldPosition.sum(held, kind, HeldPosition::costKrw))
                .whole(prefix + "BuyUnsttQty", HeldPosition.sum(held, bought, HeldPosition::quantity))
                .whole(prefix + "BuyUnsttAmt", HeldPosition.sum(held, bought, HeldPosition::costKrw))
                .whole(prefix + "SellUnsttQty", HeldPosition.sum(held, sold, HeldPosition::quantity))
                .whole(prefix + "SellUnsttAmt", HeldPosition.sum(held, sold, HeldPosition::costKrw))
                .whole(prefix + "EvalPnlAmt", HeldPosition.sum(held, kind, HeldPosition::unrealisedKrw));
    }
}
