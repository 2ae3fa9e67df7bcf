package io.mireu.portfolio.adapter.out.kafka;

import io.mireu.model.event.EventMeta;
import io.mireu.model.event.IntentEvent;
import io.mireu.model.event.PortfolioEvent;
import io.mireu.model.event.SystemEvent.AlertRaised;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.event.Topics;
import io.mireu.model.order.OrderIntent;
import io.mireu.model.portfolio.LiquidationReason;
import io.mireu.portfolio.application.Cause;
import io.mireu.portfolio.application.PortfolioLog;
import io.mireu.portfolio.application.PortfolioMarket;
import io.mireu.portfolio.domain.Portfolio;
import io.mireu.support.kafka.ProcessedEvents;
import io.mireu.support.outbox.Outbox;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Appends to the outbox; ids are made of the facts, so that nothing can be told twice. */
@Component
class OutboxPortfolioLog implements PortfolioLog {

    private static final String SOURCE = "portfolio-service";
    private static final String EXPIRED = "position-expired";

    private final Outbox outbox;
    private final ProcessedEvents told;
    private final PortfolioMarket market;
    private final Clock machine;

    OutboxPortfolioLog(
            Outbox outbox, ProcessedEvents told, PortfolioMarket market, @Qualifier("machineClock") Clock machine) {
        this.outbox = outbox;
        this.told = told;
        this.market = market;
        this.machine = machine;
    }

    @Override
    public void opened(Portfolio portfolio, Cause cause) {
        EventMeta meta = meta(
                portfolio.life().opened(),
                cause,
                "portfolio.opened",
                portfolio.id().value());
        outbox.append(
                Topics.PORTFOLIO_EVENTS,
                new PortfolioEvent.Opened(meta, portfolio.id(), portfolio.account(), portfolio.terms()));
    }

    @Override
    public void liquidationStarted(Portfolio portfolio, BigDecimal pnlKrw, Cause cause) {
        EventMeta meta = meta(market.now(), cause, "portfolio.liquidation-started", facts(portfolio));
        outbox.append(
                Topics.PORTFOLIO_EVENTS,
                new PortfolioEvent.LiquidationStarted(
                        meta, portfolio.id(), portfolio.terms(), reason(portfolio), pnlKrw));
    }

    @Override
    public void intentIssued(OrderIntent intent, Cause cause) {
        EventMeta meta =
                meta(intent.createdAt(), cause, "intent.issued", intent.id().value());
        outbox.append(Topics.ORDER_INTENTS, new IntentEvent.Issued(meta, intent, cause.receivedAt()));
    }

    /** The last snapshot too: what a crash right after the commit must not lose. */
    @Override
    public void closed(Portfolio portfolio, Cause cause) {
        Instant closedAt = Objects.requireNonNull(portfolio.life().closedAt(), "not closed");
        outbox.append(
                Topics.PORTFOLIO_EVENTS,
                new PortfolioEvent.Closed(
                        meta(closedAt, cause, "portfolio.closed", facts(portfolio)),
                        portfolio.id(),
                        portfolio.terms(),
                        reason(portfolio),
                        portfolio.realisedPnlKrw()));
        outbox.append(
                Topics.PORTFOLIO_SNAPSHOTS,
                new PortfolioEvent.SnapshotTaken(
                        meta(closedAt, cause, "portfolio.snapshot", facts(portfolio)),
                        portfolio.snapshot(BigDecimal.ZERO, closedAt)));
    }

    @Override
    public void expired(Portfolio portfolio) {
        EventMeta meta = meta(market.now(), Cause.NONE, EXPIRED, portfolio.id().value());
        String message = "portfolio %s holds nothing but expired positions, of %s, and stays open: "
                        .formatted(portfolio.id(), portfolio.held())
                + "nothing can be sold any more and settlement is not booked here; compare it with the account";
        AlertRaised alert = new AlertRaised(meta, SOURCE, Severity.WARNING, EXPIRED, message);
        if (told.firstTime(EXPIRED, alert)) {
            outbox.append(Topics.SYSTEM_ALERTS, alert);
        }
    }

    @Override
    public void critical(Portfolio portfolio, String code, String message) {
        EventMeta meta = EventMeta.unique(portfolio.life().lastFill(), machine, null);
        outbox.append(Topics.SYSTEM_ALERTS, new AlertRaised(meta, SOURCE, Severity.CRITICAL, code, message));
    }

    private EventMeta meta(Instant occurredAt, Cause cause, String kind, String facts) {
        return EventMeta.of(EventMeta.idOf(kind, facts), occurredAt, machine, cause.event());
    }

    private static String facts(Portfolio portfolio) {
        return portfolio.id() + "#" + portfolio.version();
    }

    /** An entry whose own legs offset each other is closed without anything having asked for it. */
    private static LiquidationReason reason(Portfolio portfolio) {
        LiquidationReason reason = portfolio.liquidation().reason();
        return reason == null ? LiquidationReason.MANUAL : reason;
    }
}
