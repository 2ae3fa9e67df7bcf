package io.mireu.order.application;

import io.mireu.model.event.EventMeta;
import io.mireu.model.event.IntentEvent;
import io.mireu.model.order.IntentId;
import io.mireu.model.order.IntentPurpose;
import io.mireu.model.order.Leg;
import io.mireu.model.order.OrderIntent;
import io.mireu.model.portfolio.LiquidationRule;
import io.mireu.model.portfolio.PortfolioId;
import io.mireu.model.portfolio.PortfolioTerms;
import io.mireu.order.domain.AccountActivity;
import io.mireu.order.domain.RiskVerdict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Issues an intent that a person entered; it then goes the same way as a strategy's. */
@Component
public final class IssueManualIntent {

    private static final String STRATEGY = "manual";

    private final OrderEventLog log;
    private final MarketSession market;
    private final TransactionOperations transactions;
    private final OrderSettings settings;
    private final Clock machine;

    /** With the way to the topic of intents. */
    public IssueManualIntent(
            OrderEventLog log,
            MarketSession market,
            TransactionOperations transactions,
            OrderSettings settings,
            @Qualifier("machineClock") Clock machine) {
        this.log = log;
        this.market = market;
        this.transactions = transactions;
        this.settings = settings;
        this.machine = machine;
    }

    /** What became of the request. */
    public sealed interface Result {

        /** It is on its way. */
        record Issued(OrderIntent intent) implements Result {}

        /** It breaks a limit that holds whatever else is going on. */
        record Denied(String code, String reason) implements Result {}

        /** The market's time is not known, so it cannot be dated. */
        record NoMarketTime() implements Result {}
    }

    /**
     * Issues it once; the same id again has no further effect.
     *
     * @param id chosen by the caller so that a repeated request is harmless
     * @param description for people
     */
    public Result handle(IntentId id, List<Leg> legs, String description, List<LiquidationRule> rules) {
        return market.now()
                .map(moment -> issue(intent(id, legs, description, rules, moment.time())))
                .orElseGet(Result.NoMarketTime::new);
    }

    private OrderIntent intent(
            IntentId id, List<Leg> legs, String description, List<LiquidationRule> rules, Instant now) {
        return new OrderIntent(
                id,
                settings.tradedAccount(),
                PortfolioId.of(id.value()),
                new IntentPurpose.OpenPortfolio(new PortfolioTerms(STRATEGY, null, description, rules)),
                legs,
                now);
    }

    private Result issue(OrderIntent intent) {
        AccountActivity quiet = new AccountActivity(true, 0, 0, Duration.ZERO);
        if (settings.risk().check().check(intent, quiet, market::isTradable, market::takesEntries)
                instanceof RiskVerdict.Denied denied) {
            return new Result.Denied(denied.code(), denied.reason());
        }
        EventMeta meta =
                EventMeta.of(EventMeta.idOf("intent.issued", intent.id().value()), intent.createdAt(), machine, null);
        transactions.executeWithoutResult(_ -> log.append(new IntentEvent.Issued(meta, intent)));
        return new Result.Issued(intent);
    }
}
