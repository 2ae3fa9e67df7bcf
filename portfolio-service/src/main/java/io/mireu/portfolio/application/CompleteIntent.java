package io.mireu.portfolio.application;

import io.mireu.model.event.OrderEvent.IntentCompleted;
import io.mireu.model.portfolio.LiquidationReason;
import io.mireu.model.portfolio.PortfolioStatus;
import io.mireu.portfolio.domain.Portfolio;
import io.mireu.portfolio.domain.PortfolioIntent;
import io.mireu.portfolio.domain.PortfolioIntent.Purpose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows the end of an intent: nothing of it can fill any more; inside a transaction. */
public final class CompleteIntent {

    private static final Logger log = LoggerFactory.getLogger(CompleteIntent.class);
    private static final String MANUAL = "manual";

    private final Portfolios portfolios;
    private final LiquidationDesk desk;

    public CompleteIntent(Portfolios portfolios, LiquidationDesk desk) {
        this.portfolios = portfolios;
        this.desk = desk;
    }

    /** Closes what is flat, reverses what was entered in part, tries again what was liquidated in part. */
    public void handle(IntentCompleted event) {
        portfolios
                .lock(event.portfolio())
                .ifPresentOrElse(
                        locked -> complete(locked, event),
                        () -> log.warn("intent {} is for the unknown {}", event.intentId(), event.portfolio()));
    }

    private void complete(Portfolio locked, IntentCompleted event) {
        locked.intents().stream()
                .filter(intent -> intent.id().equals(event.intentId()) && intent.working())
                .findFirst()
                .ifPresent(intent -> {
                    Portfolio completed = locked.completed(intent.id());
                    portfolios.save(follow(completed, intent, event));
                });
    }

    private Portfolio follow(Portfolio completed, PortfolioIntent intent, IntentCompleted event) {
        Cause cause = Cause.of(event.meta().eventId());
        if (isHalfAPair(completed, intent, event)) {
            return desk.request(completed, LiquidationReason.ENTRY_INCOMPLETE, cause);
        }
        return desk.settle(completed, intent.purpose(), cause);
    }

    /** A strategy's legs belong together; what a person asked for in several orders stays as far as it filled. */
    private static boolean isHalfAPair(Portfolio completed, PortfolioIntent intent, IntentCompleted event) {
        return intent.purpose() == Purpose.ENTRY
                && intent.legs() > 1
                && !event.complete()
                && completed.status() == PortfolioStatus.ACTIVE
                && !completed.isFlat()
                && !completed.terms().strategyName().equals(MANUAL);
    }
}
