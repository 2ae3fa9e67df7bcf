package io.mireu.simulator.account;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Product;
import io.mireu.model.order.Side;
import io.mireu.simulator.MarginSettings;
import io.mireu.simulator.SimulatorSettings;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the account may order: permission, sizes, position limit, margin. */
public final class AccountRisk {

    private final boolean canSellOptions;
    private final MarginSettings settings;
    private final FeeSchedule fees;
    private final PortfolioMargin margin;

    public AccountRisk(SimulatorSettings.Account account) {
        this.canSellOptions = account.canSellOptions();
        this.settings = account.margin();
        this.fees = new FeeSchedule(account.fees());
        this.margin = new PortfolioMargin(MarginScenarios.rates(settings, Product.KOSPI200)
                .initialToMaintenance()
                .doubleValue());
    }

    /** The fees that trades pay. */
    public FeeSchedule fees() {
        return fees;
    }

    /** Why an order is refused, if it is; one that only closes needs no margin. */
    public Optional<Refusal> check(MarginOrder order, AccountLedger ledger, MarginMarket market) {
        return check(order, ledger, market, Long.MAX_VALUE);
    }

    private Optional<Refusal> check(MarginOrder order, AccountLedger ledger, MarginMarket market, long budgetKrw) {
        if (order.contracts() > mostContracts(order.code())) {
            return Optional.of(Refusal.ORDER_SIZE);
        }
        Map<DerivativeCode, Exposure> exposures = exposures(ledger, market, order.replaces());
        Exposure exposure = exposures.computeIfAbsent(order.code(), _ -> new Exposure(0));
        long closable = exposure.closable(order.side());
        if (order.contracts() <= closable) {
            return Optional.empty();
        }
        if (order.side() == Side.SELL && order.code().type().isOption() && !canSellOptions) {
            return Optional.of(closable > 0 ? Refusal.NOT_HELD : Refusal.NOT_PERMITTED);
        }
        long before =
                budgetKrw == Long.MAX_VALUE ? 0 : margin.of(exposures, market).initialKrw();
        exposure.add(order, fees);
        if (exceedsPositionLimit(exposures, order.side(), market)) {
            return Optional.of(Refusal.POSITION_LIMIT);
        }
        if (!settings.required()) {
            return Optional.empty();
        }
        long need = margin.of(exposures, market).initialKrw();
        boolean covered = need <= equityKrw(ledger, market) && need - before <= budgetKrw;
        return covered ? Optional.empty() : Optional.of(Refusal.MARGIN);
    }

    private long mostContracts(DerivativeCode code) {
        long most = code.type().isOption() ? settings.optionOrderContracts() : settings.futureOrderContracts();
        return most
                * Math.max(1, Product.KOSPI200.multiplierKrw() / code.product().multiplierKrw());
    }

    private boolean exceedsPositionLimit(Map<DerivativeCode, Exposure> exposures, Side side, MarginMarket market) {
        double held = 0;
        double worst = 0;
        for (Map.Entry<DerivativeCode, Exposure> entry : exposures.entrySet()) {
            double delta = market.risk(entry.getKey()).map(RiskArray::delta).orElse(0.0);
            Exposure exposure = entry.getValue();
            held += delta * exposure.contracts();
            double bought = delta * exposure.openBuy();
            double sold = -delta * exposure.openSell();
            boolean up = side == Side.BUY;
            worst += up ? Math.max(0, bought) + Math.max(0, sold) : Math.min(0, bought) + Math.min(0, sold);
        }
        double then = Math.abs(held + worst);
        return then > settings.positionContracts() && then > Math.abs(held);
    }

    /** Equity and margin now. */
    public AccountStatement statement(AccountLedger ledger, MarginMarket market) {
        Map<DerivativeCode, Exposure> positions = new HashMap<>();
        ledger.positions().stream()
                .filter(position -> position.contracts() != 0)
                .forEach(position -> positions.put(position.code(), new Exposure(position.contracts())));
        long variation = equityKrw(ledger, market) - ledger.cash().krw();
        return new AccountStatement(
                ledger.cash(),
                variation,
                margin.of(exposures(ledger, market, 0), market),
                margin.of(positions, market),
                settings.cashShare());
    }

    /**
     * The largest quantity of an order that {@link #check} lets pass.
     *
     * @param order of any quantity
     * @param budgetKrw most margin that it may need, KRW
     */
    public OrderCapacity capacity(MarginOrder order, AccountLedger ledger, MarginMarket market, long budgetKrw) {
        Map<DerivativeCode, Exposure> exposures = exposures(ledger, market, order.replaces());
        Exposure exposure = exposures.computeIfAbsent(order.code(), _ -> new Exposure(0));
        long most = mostContracts(order.code());
        long closing = Math.min(most, exposure.closable(order.side()));
        long fits = closing;
        long fails = most + 1;
        while (fails - fits > 1) {
            long middle = (fits + fails) >>> 1;
            if (check(order.withContracts(middle), ledger, market, budgetKrw).isEmpty()) {
                fits = middle;
            } else {
                fails = middle;
            }
        }
        MarginDemand before = margin.of(exposures, market);
        if (fits > 0) {
            exposure.add(order.withContracts(fits), fees);
        }
        MarginDemand after = margin.of(exposures, market);
        return new OrderCapacity(
                fits - closing,
                closing,
                after.initialKrw() - before.initialKrw(),
                after.cashKrw(settings.cashShare()) - before.cashKrw(settings.cashShare()));
    }

    /** What selling one option would need, were there nothing else in the account. */
    public MarginDemand ofSelling(DerivativeCode code, long priceCents, MarginMarket market) {
        Exposure sold = new Exposure(0);
        sold.add(MarginOrder.of(code, Side.SELL, priceCents, 1), fees);
        return margin.of(Map.of(code, sold), market);
    }

    private Map<DerivativeCode, Exposure> exposures(AccountLedger ledger, MarginMarket market, long except) {
        Map<DerivativeCode, Exposure> exposures = new HashMap<>();
        for (AccountPosition position : ledger.positions()) {
            if (position.contracts() != 0) {
                exposures.put(position.code(), new Exposure(position.contracts()));
            }
        }
        for (AccountOrder order : ledger.working()) {
            if (order.number() != except) {
                LedgerEntry.Accepted accepted = order.accepted();
                long price = accepted.priceCents() > 0
                        ? accepted.priceCents()
                        : market.upperCents(accepted.code()).orElse(0);
                exposures
                        .computeIfAbsent(accepted.code(), _ -> new Exposure(0))
                        .add(new MarginOrder(0, accepted.code(), accepted.side(), price, order.remaining()), fees);
            }
        }
        return exposures;
    }

    private static long equityKrw(AccountLedger ledger, MarginMarket market) {
        long equity = ledger.cash().krw();
        for (AccountPosition position : ledger.positions()) {
            if (!position.code().type().isOption()) {
                equity += market.lastCents(position.code()).stream()
                        .map(position::variationKrw)
                        .sum();
            }
        }
        return equity;
    }
}
