package io.mireu.simulator.ls;

import io.mireu.simulator.account.AccountCash;
import io.mireu.simulator.account.AccountStatement;
import io.mireu.simulator.book.Points;
import io.mireu.simulator.venue.AccountGuard;
import io.mireu.simulator.venue.Venue;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Balance and valuation: CFOAQ50600, and CCENQ90200 at night; both at the moving average, whatever is asked for. */
@Component
class ValuationTr implements TrHandler {

    private static final String NIGHT = "CCENQ90200";
    private static final String PREVIOUS_CLOSE = "2";

    private final Venue venue;
    private final AccountBlocks blocks;

    ValuationTr(Venue venue, AccountBlocks blocks) {
        this.venue = venue;
        this.blocks = blocks;
    }

    @Override
    public Set<String> codes() {
        return Set.of("CFOAQ50600", NIGHT);
    }

    @Override
    public TrAnswer handle(TrRequest request) {
        return venue.account(ledger -> venue.market(market -> {
            List<HeldPosition> held = HeldPosition.of(ledger, market);
            AccountStatement statement = venue.risk(AccountGuard::statement);
            String code = request.format().code();
            return blocks.page(
                    request,
                    held,
                    code + "OutBlock3",
                    answer -> answer.block(code + "OutBlock1", echo(request))
                            .block(code + "OutBlock2", sums(request, statement, held)),
                    position -> row(request, statement, position));
        }));
    }

    private WireBlock echo(TrRequest request) {
        WireBlock echo = blocks.echo(request);
        return "0".equals(request.text("BalEvalTp")) ? echo.text("BalEvalTp", "1") : echo;
    }

    private WireBlock sums(TrRequest request, AccountStatement statement, List<HeldPosition> held) {
        WireBlock block = blocks.sums(request)
                .whole("EvalDpsamtTotamt", statement.equityKrw())
                .whole("MnyEvalDpstgAmt", statement.equityKrw())
                .whole("DpsamtTotamt", statement.cash().krw())
                .whole("DpstgMny", statement.cash().krw())
                .whole("PsnOutAbleTotAmt", statement.withdrawableKrw())
                .whole("PsnOutAbleCurAmt", statement.withdrawableKrw())
                .whole("OrdAbleTotAmt", statement.orderableKrw())
                .whole("MnyOrdAbleAmt", statement.orderableCashKrw())
                .whole("CsgnMgnTotamt", statement.demand().initialKrw())
                .whole("MnyCsgnMgn", statement.cashMarginKrw())
                .whole("MtmgnTotamt", statement.positions().maintenanceKrw())
                .whole("AddMgnTotamt", statement.callKrw())
                .whole("MnyAddMgn", statement.callKrw())
                .whole("RcvblAmt", Math.max(0, -statement.cash().krw()));
        valuation(request, block, held);
        if (!request.format().code().equals(NIGHT)) {
            day(request, block, statement, held);
        }
        return block;
    }

    private static void valuation(TrRequest request, WireBlock block, List<HeldPosition> held) {
        long futures = unrealisedKrw(request, held, false);
        long options = unrealisedKrw(request, held, true);
        long optionValue = HeldPosition.sum(held, HeldPosition::isOption, HeldPosition::signedValueKrw);
        block.whole("FutsEvalPnlAmt", futures).whole("OptEvalPnlAmt", options).whole("OptEvalAmt", optionValue);
        if (block.has("EvalAmtSum")) {
            block.whole("EvalAmtSum", futures + optionValue).whole("EvalPnlSum", futures + options);
        }
    }

    private static void day(TrRequest request, WireBlock block, AccountStatement statement, List<HeldPosition> held) {
        AccountCash cash = statement.cash();
        long total = cash.futures().realisedKrw()
                + cash.options().realisedKrw()
                + unrealisedKrw(request, held, false)
                + unrealisedKrw(request, held, true);
        long base = cash.openingKrw() + cash.depositedKrw();
        block.whole("CmsnAmt", cash.feesKrw())
                .whole("OptBnsplAmt", cash.options().realisedKrw())
                .whole("FutsAdjstDfamt", statement.futuresPnlKrw())
                .whole("OptBnsAmt", cash.options().netSoldKrw())
                .whole("TotPnlAmt", total)
                .whole("NetPnlAmt", total - cash.feesKrw())
                .whole("BaseEvalAmt", base)
                .exact(
                        "AcntEvalRat",
                        HeldPosition.ratio(statement.equityKrw() - base, base).movePointRight(2))
                .exact(
                        "EvalRat",
                        HeldPosition.ratio(total - cash.feesKrw(), base).movePointRight(2));
    }

    private static long unrealisedKrw(TrRequest request, List<HeldPosition> held, boolean options) {
        return HeldPosition.sum(
                held, position -> position.isOption() == options, position -> unrealisedKrw(request, position));
    }

    /** From the previous close, a future gained what it moved since its last mark. */
    private static long unrealisedKrw(TrRequest request, HeldPosition position) {
        return PREVIOUS_CLOSE.equals(request.text("FutsPrcEvalTp")) && !position.isOption()
                ? position.position().variationKrw(position.lastCents())
                : position.unrealisedKrw();
    }

    private static WireBlock row(TrRequest request, AccountStatement statement, HeldPosition position) {
        long profit = unrealisedKrw(request, position);
        WireBlock row = request.format()
                .block(request.format().code() + "OutBlock3")
                .text("FnoIsuNo", position.code().value())
                .text("IsuNm", position.name())
                .text("BnsTpCode", WireCodes.side(position.side()))
                .text("BnsTpNm", WireCodes.sideWord(position.side()))
                .whole("UnsttQty", position.quantity())
                .exact("FnoAvrPrc", position.average())
                .cents("FnoNowPrc", position.lastCents())
                .exact("FnoCmpPrc", Points.ofCents(position.lastCents()).subtract(position.average()))
                .whole("EvalPnl", profit)
                .exact("PnlRat", HeldPosition.ratio(profit, position.costKrw()).movePointRight(2))
                .whole("EvalAmt", position.valueKrw())
                .exact("EvalRat", HeldPosition.ratio(position.valueKrw(), statement.equityKrw()))
                .whole("BnsplAmt", position.realisedTodayKrw());
        if (row.has("FnoTrdUnitAmt")) {
            row.exact("FnoTrdUnitAmt", position.code().product().multiplier());
        }
        if (row.has("LqdtAbleQty")) {
            row.whole("LqdtAbleQty", position.closable());
        }
        return row;
    }
}
