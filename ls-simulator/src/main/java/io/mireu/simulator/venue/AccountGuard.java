package io.mireu.simulator.venue;

import io.mireu.simulator.MarginSettings;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.account.AccountLedger;
import io.mireu.simulator.account.AccountRisk;
import io.mireu.simulator.account.AccountStatement;
import io.mireu.simulator.account.FeeSchedule;
import io.mireu.simulator.account.MarginOrder;
import io.mireu.simulator.account.OrderCapacity;
import io.mireu.simulator.account.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The account's risk on the market of the day, and what the exchange shall reject. Guarded by the venue's lock. */
final class AccountGuard {

    private final AccountLedger ledger;
    private final AccountRisk risk;
    private final MarginSettings margin;
    private @Nullable MarketRisk market;
    private String rejection = "";
    private int rejections;

    AccountGuard(SimulatorSettings settings, AccountLedger ledger) {
        this.ledger = ledger;
        this.risk = new AccountRisk(settings.account());
        this.margin = settings.account().margin();
    }

    FeeSchedule fees() {
        return risk.fees();
    }

    Optional<Refusal> check(MarginOrder order, VenueMarket on) {
        return risk.check(order, ledger, of(on));
    }

    AccountStatement statement(VenueMarket on) {
        return risk.statement(ledger, of(on));
    }

    OrderCapacity capacity(MarginOrder order, VenueMarket on, long budgetKrw) {
        return risk.capacity(order, ledger, of(on), budgetKrw);
    }

    /** The risks are those of the day. */
    private MarketRisk of(VenueMarket on) {
        MarketRisk known = market;
        if (known == null || !known.isOf(on)) {
            known = new MarketRisk(on, margin);
            market = known;
        }
        return known;
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
