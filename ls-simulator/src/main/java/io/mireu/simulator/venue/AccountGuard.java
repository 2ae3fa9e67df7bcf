package io.mireu.simulator.venue;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.simulator.MarginSettings;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.account.AccountLedger;
import io.mireu.simulator.account.AccountRisk;
import io.mireu.simulator.account.AccountStatement;
import io.mireu.simulator.account.FeeSchedule;
import io.mireu.simulator.account.MarginDemand;
import io.mireu.simulator.account.MarginOrder;
import io.mireu.simulator.account.OrderCapacity;
import io.mireu.simulator.account.Refusal;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The account's risk on the market of the day, and what the exchange shall reject. Guarded by the venue's lock. */
public final class AccountGuard {

    private final AccountLedger ledger;
    private final AccountRisk risk;
    private final MarginSettings margin;
    private final Supplier<VenueMarket> market;
    private @Nullable MarketRisk known;
    private String rejection = "";
    private int rejections;

    AccountGuard(SimulatorSettings settings, AccountLedger ledger, Supplier<VenueMarket> market) {
        this.market = market;
        this.ledger = ledger;
        this.risk = new AccountRisk(settings.account());
        this.margin = settings.account().margin();
    }

    /** The fees that trades pay. */
    public FeeSchedule fees() {
        return risk.fees();
    }

    Optional<Refusal> check(MarginOrder order) {
        return risk.check(order, ledger, today());
    }

    /** What the account has and needs now. */
    public AccountStatement statement() {
        return risk.statement(ledger, today());
    }

    /**
     * How much of an order the account could place now.
     *
     * @param order of any quantity
     * @param budgetKrw most margin that it may need, KRW
     */
    public OrderCapacity capacity(MarginOrder order, long budgetKrw) {
        return risk.capacity(order, ledger, today(), budgetKrw);
    }

    /** What selling one option would need, were there nothing else in the account. */
    public MarginDemand ofSelling(DerivativeCode code, long priceCents) {
        return risk.ofSelling(code, priceCents, today());
    }

    /** What each contract puts at risk today. */
    public MarketRisk today() {
        VenueMarket now = market.get();
        MarketRisk risks = known;
        if (risks == null || !risks.isOf(now)) {
            risks = new MarketRisk(now, margin);
            known = risks;
        }
        return risks;
    }

    int rejectNext(int count, String code) {
        if (count < 0 || !code.matches("\\d{4}") || code.equals("0000")) {
            throw new IllegalArgumentException("a rejection has four digits, not all 0: " + count + " of " + code);
        }
        rejections = count;
        rejection = code;
        return count;
    }

    /** Why the exchange shall reject the request at hand, if it shall. */
    Optional<String> takeRejection() {
        if (rejections == 0) {
            return Optional.empty();
        }
        rejections--;
        return Optional.of(rejection);
    }
}
