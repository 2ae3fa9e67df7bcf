package io.mireu.simulator.ls;

import io.mireu.simulator.account.AccountCash;
import io.mireu.simulator.account.AccountStatement;
import io.mireu.simulator.account.MarginDemand;
import io.mireu.simulator.venue.AccountGuard;
import io.mireu.simulator.venue.Venue;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Deposit and margin: CFOBQ10500. */
@Component
class DepositTr implements TrHandler {

    private static final String CODE = "CFOBQ10500";

    private final Venue venue;
    private final AccountBlocks blocks;

    DepositTr(Venue venue, AccountBlocks blocks) {
        this.venue = venue;
        this.blocks = blocks;
    }

    @Override
    public Set<String> codes() {
        return Set.of(CODE);
    }

    @Override
    public TrAnswer handle(TrRequest request) {
        AccountStatement statement = venue.risk(AccountGuard::statement);
        return AccountBlocks.complete()
                .block(CODE + "OutBlock1", blocks.echo(request))
                .block(CODE + "OutBlock2", sums(request, statement))
                .rows(
                        CODE + "OutBlock3",
                        statement.demand().initialKrw() == 0 ? List.of() : List.of(group(request, statement)));
    }

    private WireBlock sums(TrRequest request, AccountStatement statement) {
        long cash = statement.cash().krw();
        return blocks.sums(request)
                .whole("DpsamtTotamt", cash)
                .whole("Dps", cash)
                .whole("FilupDpsamtTotamt", cash)
                .whole("FilupDps", cash)
                .whole("FutsPnlAmt", statement.futuresPnlKrw())
                .whole("WthdwAbleAmt", statement.withdrawableKrw())
                .whole("PsnOutAbleCurAmt", statement.withdrawableKrw())
                .whole("Mgn", statement.demand().initialKrw())
                .whole("MnyMgn", statement.cashMarginKrw())
                .whole("OrdAbleAmt", statement.orderableKrw())
                .whole("MnyOrdAbleAmt", statement.orderableCashKrw())
                .whole("AddMgn", statement.callKrw())
                .whole("MnyAddMgn", statement.callKrw())
                .text("FnoAcntAfmgnNm", "사전증거금 계좌");
    }

    /** All contracts here belong to one group of products. */
    private static WireBlock group(TrRequest request, AccountStatement statement) {
        MarginDemand demand = statement.demand();
        AccountCash cash = statement.cash();
        return request.format()
                .block(CODE + "OutBlock3")
                .text("PdGrpCodeNm", "주가지수")
                .whole("NetRiskMgn", demand.riskKrw())
                .whole("PrcMgn", demand.shortValueKrw())
                .whole("PrcFlctMgn", demand.scannedKrw())
                .whole("MinMgn", demand.minimumKrw())
                .whole("OrdMgn", demand.initialKrw() - statement.positions().initialKrw())
                .whole("OptNetBuyAmt", Math.max(0, -cash.options().netSoldKrw()))
                .whole("CsgnMgn", demand.initialKrw())
                .whole("MaintMgn", statement.positions().maintenanceKrw())
                .whole("FutsBuyExecAmt", cash.futures().boughtKrw())
                .whole("FutsSellExecAmt", cash.futures().soldKrw())
                .whole("OptBuyExecAmt", cash.options().boughtKrw())
                .whole("OptSellExecAmt", cash.options().soldKrw())
                .whole("FutsPnlAmt", statement.futuresPnlKrw())
                .whole("TotRiskCsgnMgn", demand.riskKrw() + demand.shortValueKrw());
    }
}
