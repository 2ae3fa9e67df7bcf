package io.mireu.portfolio.application;

import io.mireu.model.order.IntentPurpose.LiquidatePortfolio;
import io.mireu.model.order.Leg;
import io.mireu.model.order.OrderIntent;
import io.mireu.model.portfolio.LiquidationReason;
import io.mireu.model.portfolio.PortfolioStatus;
import io.mireu.portfolio.domain.MarkedProfit;
import io.mireu.portfolio.domain.NetReversal;
import io.mireu.portfolio.domain.Portfolio;
import io.mireu.portfolio.domain.PortfolioIntent;
import io.mireu.portfolio.domain.PortfolioIntent.Purpose;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * How a liquidation goes: asked for, issued, tried again, ended. An attempt takes what trades now; the rest follows in
 * later attempts when it trades, and what has expired leaves the portfolio open.
 *
 * <p>Every method takes a portfolio that the present transaction has locked and returns what is to be stored in that
 * transaction, so that no attempt is issued twice.
 */
public final class LiquidationDesk {

    private final PortfolioLog log;
    private final PortfolioMarket market;
    private final LastQuotes quotes;
    private final PortfolioSettings.Liquidation settings;
    private final Clock machine;

    public LiquidationDesk(
            PortfolioLog log,
            PortfolioMarket market,
            LastQuotes quotes,
            PortfolioSettings.Liquidation settings,
            Clock machine) {
        this.log = log;
        this.market = market;
        this.quotes = quotes;
        this.settings = settings;
        this.machine = machine;
    }

    /** Asks for the liquidation of an open portfolio and issues the first attempt if it can be issued now. */
    Portfolio request(Portfolio locked, LiquidationReason reason, Cause cause) {
        Portfolio requested = locked.liquidationRequested(reason, settings.attempts(), machine.instant());
        BigDecimal unrealised = quotes.unrealised(locked, market::isTrading)
                .map(MarkedProfit::krw)
                .orElse(BigDecimal.ZERO);
        log.liquidationStarted(requested, locked.realisedPnlKrw().add(unrealised), cause);
        return attempt(requested, cause);
    }

    /** Tries again at once, because a person asked. */
    Portfolio requestAgain(Portfolio locked) {
        return attempt(locked.liquidationAskedAgain(settings.attempts(), machine.instant()), Cause.NONE);
    }

    /** Issues the attempt that is due, unless an order still works or nothing that is held trades. */
    Portfolio attempt(Portfolio locked, Cause cause) {
        if (!isDue(locked)) {
            return locked;
        }
        if (locked.isFlat()) {
            return close(locked, cause);
        }
        int number = locked.liquidation().attempt() + 1;
        List<Leg> legs = NetReversal.legs(locked.positions(), market::isTrading, number);
        return legs.isEmpty() ? locked : issue(locked, number, legs, cause);
    }

    boolean isDue(Portfolio portfolio) {
        Instant dueAt = portfolio.liquidation().dueAt();
        return portfolio.status() == PortfolioStatus.PENDING
                && !portfolio.isWorking()
                && dueAt != null
                && !machine.instant().isBefore(dueAt);
    }

    /** Whether a due attempt of this portfolio would change anything now. */
    boolean canAttempt(Portfolio portfolio) {
        return isDue(portfolio)
                && (portfolio.isFlat() || portfolio.held().stream().anyMatch(market::isTrading));
    }

    /** What follows when an intent of this purpose has come to its end. */
    Portfolio settle(Portfolio locked, Purpose ended, Cause cause) {
        if (!locked.isOpen() || locked.isWorking()) {
            return locked;
        }
        if (locked.isFlat()) {
            return close(locked, cause);
        }
        if (locked.status() == PortfolioStatus.ACTIVE) {
            return locked;
        }
        return ended == Purpose.ENTRY ? attempt(locked, cause) : waitOrAlert(locked);
    }

    private Portfolio issue(Portfolio locked, int number, List<Leg> legs, Cause cause) {
        OrderIntent intent = new OrderIntent(
                NetReversal.intentId(locked.id(), number),
                locked.account(),
                locked.id(),
                new LiquidatePortfolio(
                        Objects.requireNonNull(locked.liquidation().reason(), "nothing asked for it")),
                legs,
                market.now());
        log.intentIssued(intent, cause);
        return locked.liquidationIssued(new PortfolioIntent(intent.id(), Purpose.LIQUIDATION, legs.size(), true));
    }

    private Portfolio close(Portfolio locked, Cause cause) {
        Portfolio closed = locked.closed();
        log.closed(closed, cause);
        return closed;
    }

    private Portfolio waitOrAlert(Portfolio locked) {
        int left = locked.liquidation().attemptsLeft();
        if (left > 0) {
            return locked.liquidationWaiting(machine.instant().plus(settings.backoffAfter(settings.attempts() - left)));
        }
        boolean onlyExpired = locked.held().stream().allMatch(market::hasEnded);
        if (!onlyExpired && locked.liquidation().attempt() == settings.attempts()) {
            log.critical(
                    locked,
                    "liquidation-incomplete",
                    "portfolio %s still holds a position after %d attempts and is tried every %s; look at the orders"
                            .formatted(locked.id(), locked.liquidation().attempt(), settings.longestBackoff()));
        }
        return locked.liquidationWaiting(machine.instant().plus(settings.longestBackoff()));
    }
}
