package io.mireu.portfolio.domain;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.order.AccountId;
import io.mireu.model.order.Fill;
import io.mireu.model.order.IntentId;
import io.mireu.model.portfolio.LiquidationReason;
import io.mireu.model.portfolio.PortfolioId;
import io.mireu.model.portfolio.PortfolioSnapshot;
import io.mireu.model.portfolio.PortfolioStatus;
import io.mireu.model.portfolio.PortfolioTerms;
import io.mireu.model.portfolio.Position;
import io.mireu.portfolio.domain.PortfolioIntent.Purpose;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A portfolio from the moment an entry intent names it; its first fill opens it.
 *
 * @param id which
 * @param account whose
 * @param terms what it is and when it is liquidated
 * @param status null before the first fill
 * @param positions one for each instrument it ever held, flat ones too
 * @param intents those that entered it and those that liquidate it
 * @param life when it was opened and closed
 * @param liquidation how far its liquidation is
 * @param version grows with every change; 0 before it was stored
 */
public record Portfolio(
        PortfolioId id,
        AccountId account,
        PortfolioTerms terms,
        @Nullable PortfolioStatus status,
        List<Position> positions,
        List<PortfolioIntent> intents,
        Life life,
        LiquidationProgress liquidation,
        long version) {

    public Portfolio {
        positions = List.copyOf(positions);
        intents = List.copyOf(intents);
        if ((status == null) != (life.openedAt == null)) {
            throw new IllegalArgumentException("a portfolio has a status once it is opened: " + id);
        }
    }

    /** Named by an entry intent, without a fill yet. */
    public static Portfolio announced(PortfolioId id, AccountId account, PortfolioTerms terms) {
        return new Portfolio(id, account, terms, null, List.of(), List.of(), Life.NOT_YET, LiquidationProgress.NONE, 0);
    }

    /** Whether it holds, or may hold, something. */
    public boolean isOpen() {
        return status == PortfolioStatus.ACTIVE || status == PortfolioStatus.PENDING;
    }

    /** Whether nothing is held of any instrument. */
    public boolean isFlat() {
        return positions.stream().allMatch(Position::isFlat);
    }

    /** Whether an order of this purpose may still fill. */
    public boolean isWorking(Purpose purpose) {
        return intents.stream().anyMatch(intent -> intent.working() && intent.purpose() == purpose);
    }

    /** Whether any order of its may still fill. */
    public boolean isWorking() {
        return intents.stream().anyMatch(PortfolioIntent::working);
    }

    /** Whether something of this instrument is held. */
    public boolean holds(InstrumentCode instrument) {
        return positions.stream().anyMatch(p -> !p.isFlat() && p.instrument().equals(instrument));
    }

    /** The instruments of which something is held. */
    public List<DerivativeCode> held() {
        return positions.stream()
                .filter(position -> !position.isFlat())
                .map(Position::instrument)
                .toList();
    }

    /** KRW made by closing, negative for a loss, before fees. */
    public BigDecimal realisedPnlKrw() {
        return Krw.rounded(positions.stream().map(Position::realisedPnlKrw).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** With an intent that works for it; one that it knows already changes nothing. */
    public Portfolio with(PortfolioIntent intent) {
        if (intents.stream().anyMatch(known -> known.id().equals(intent.id()))) {
            return this;
        }
        List<PortfolioIntent> more = new ArrayList<>(intents);
        more.add(intent);
        return copy(status, positions, more, life, liquidation);
    }

    /** After an execution, which opens it when it is the first. */
    public Portfolio after(Fill fill) {
        List<Position> moved = new ArrayList<>(positions);
        moved.removeIf(position -> position.instrument().equals(fill.instrument()));
        moved.add(position(fill.instrument()).after(fill.side(), fill.price(), fill.quantity()));
        moved.sort(Comparator.comparing(Position::instrument));
        return copy(status == null ? PortfolioStatus.ACTIVE : status, moved, intents, life.after(fill), liquidation);
    }

    /** When nothing of the intent can fill any more. */
    public Portfolio completed(IntentId intent) {
        List<PortfolioIntent> updated = intents.stream()
                .map(known -> known.id().equals(intent) ? known.completed() : known)
                .toList();
        return copy(status, positions, updated, life, liquidation);
    }

    /**
     * To be liquidated.
     *
     * @param attempts how many are made without a person asking again
     * @param dueAt the machine's time of the first
     */
    public Portfolio liquidationRequested(LiquidationReason reason, int attempts, Instant dueAt) {
        Life reopened = new Life(life.openedAt, life.lastFillAt, null);
        return copy(
                PortfolioStatus.PENDING, positions, intents, reopened, liquidation.requested(reason, attempts, dueAt));
    }

    /** With its liquidation tried again at once, after a person asked. */
    public Portfolio liquidationAskedAgain(int attempts, Instant dueAt) {
        return copy(status, positions, intents, life, liquidation.askedAgain(attempts, dueAt));
    }

    /** With its next attempt issued. */
    public Portfolio liquidationIssued(PortfolioIntent attempt) {
        Portfolio working = with(attempt);
        return working.copy(PortfolioStatus.PENDING, positions, working.intents, life, liquidation.issued());
    }

    /**
     * With what an attempt left.
     *
     * @param dueAt the machine's time of the next attempt; null when none is made without a person asking
     */
    public Portfolio liquidationWaiting(@Nullable Instant dueAt) {
        return copy(status, positions, intents, life, liquidation.waitingUntil(dueAt));
    }

    /** Flat and with nothing working; closed at its last fill. */
    public Portfolio closed() {
        if (!isFlat() || isWorking()) {
            throw new IllegalStateException("portfolio " + id + " is not at its end");
        }
        Life ended = new Life(life.openedAt, life.lastFillAt, life.lastFillAt);
        return copy(PortfolioStatus.CLOSED, positions, intents, ended, liquidation.waitingUntil(null));
    }

    /** The same, as it was stored. */
    public Portfolio stored(long storedVersion) {
        return new Portfolio(id, account, terms, status, positions, intents, life, liquidation, storedVersion);
    }

    /** Its position in the instrument, flat when it never had one. */
    public Position position(DerivativeCode instrument) {
        return positions.stream()
                .filter(position -> position.instrument().equals(instrument))
                .findFirst()
                .orElseGet(() -> Position.flat(instrument));
    }

    /**
     * What the world is told of it, once it is opened.
     *
     * @param unrealisedPnlKrw null while it is not known
     * @param asOf the market's time
     */
    public PortfolioSnapshot snapshot(@Nullable BigDecimal unrealisedPnlKrw, Instant asOf) {
        return new PortfolioSnapshot(
                id,
                account,
                terms,
                Objects.requireNonNull(status, "not opened yet"),
                positions,
                realisedPnlKrw(),
                unrealisedPnlKrw,
                life.opened(),
                life.closedAt,
                liquidation.reason(),
                asOf);
    }

    private Portfolio copy(
            @Nullable PortfolioStatus newStatus,
            List<Position> newPositions,
            List<PortfolioIntent> newIntents,
            Life newLife,
            LiquidationProgress newLiquidation) {
        return new Portfolio(id, account, terms, newStatus, newPositions, newIntents, newLife, newLiquidation, version);
    }

    /**
     * The market's times of its first fill, its last fill and its end.
     *
     * @param openedAt null before the first fill
     * @param lastFillAt null before the first fill
     * @param closedAt null while not closed
     */
    public record Life(
            @Nullable Instant openedAt,
            @Nullable Instant lastFillAt,
            @Nullable Instant closedAt) {

        /** Before the first fill. */
        public static final Life NOT_YET = new Life(null, null, null);

        /** When it was opened, of one that is. */
        public Instant opened() {
            return Objects.requireNonNull(openedAt, "not opened yet");
        }

        /** When it last filled, of one that is opened. */
        public Instant lastFill() {
            return Objects.requireNonNull(lastFillAt, "not opened yet");
        }

        Life after(Fill fill) {
            Instant at = fill.venueTime();
            Instant last = lastFillAt == null || at.isAfter(lastFillAt) ? at : lastFillAt;
            return new Life(openedAt == null ? at : openedAt, last, closedAt);
        }
    }
}
