package io.mireu.model.price;

import io.mireu.model.instrument.TickTable;
import io.mireu.model.market.SessionHours;
import io.mireu.model.rule.KrxRules;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the daily price limits of futures widen step by step.
 *
 * @param steps from the narrowest to the widest, numbered from 1
 * @param firstStepOnly how long after the opening of a day the first step alone holds, until the stock market opens
 * @param stepDelay from the notice of a wider step until it holds
 */
public record PriceLimitRule(List<PriceLimitStep> steps, Duration firstStepOnly, Duration stepDelay) {

    public PriceLimitRule {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || firstStepOnly.isNegative() || stepDelay.isNegative()) {
            throw new IllegalArgumentException(
                    "steps of price limits " + steps + ", the first for " + firstStepOnly + ", delay " + stepDelay);
        }
        for (int i = 0; i < steps.size(); i++) {
            boolean isNarrow =
                    i > 0 && steps.get(i).rate().compareTo(steps.get(i - 1).rate()) <= 0;
            if (steps.get(i).number() != i + 1 || isNarrow) {
                throw new IllegalArgumentException("steps of price limits widen and count from 1: " + steps);
            }
        }
    }

    /** The rule of the exchange's data. */
    public static PriceLimitRule of(KrxRules rules) {
        List<BigDecimal> rates = rules.list("limit.steps", BigDecimal::new);
        return new PriceLimitRule(
                IntStream.range(0, rates.size())
                        .mapToObj(i -> new PriceLimitStep(i + 1, rates.get(i)))
                        .toList(),
                Duration.between(rules.time("session.day.open"), rules.time("limit.allStepsFrom")),
                rules.duration("limit.stepDelay"));
    }

    /** The step that holds at first. */
    public PriceLimitStep first() {
        return steps.getFirst();
    }

    /**
     * The step of a number.
     *
     * @throws IllegalArgumentException when there is none
     */
    public PriceLimitStep step(int number) {
        if (number < 1 || number > steps.size()) {
            throw new IllegalArgumentException("price limits have steps 1 to " + steps.size() + ", not " + number);
        }
        return steps.get(number - 1);
    }

    /** The steps to which the limits may widen in a session: at night, and before stocks trade, the first alone. */
    public List<PriceLimitStep> steps(SessionHours session, Instant now) {
        return switch (session.market()) {
            case DAY -> now.isBefore(session.open().plus(firstStepOnly)) ? List.of(first()) : steps;
            case NIGHT -> List.of(first());
        };
    }

    /**
     * The step that holds on one side in a session: the widest that was announced in it long enough ago, else the first.
     *
     * @param now the venue's time, in the session
     */
    public PriceLimitStep stepInForce(
            LimitSide side, List<LimitStepChange> announced, SessionHours session, Instant now) {
        int widest = steps(session, now).size();
        int number = announced.stream()
                .filter(change -> change.side() == side && change.isInForce(now, stepDelay))
                .filter(change -> !change.announcedAt().isBefore(session.auction()))
                .mapToInt(LimitStepChange::step)
                .max()
                .orElse(first().number());
        return step(Math.min(number, widest));
    }

    /**
     * A future's limits at a time of a session.
     *
     * @param basePrice settlement price of the day before, points
     * @param announced changes that the venue announced, of this session or of others
     */
    public PriceLimits limits(
            BigDecimal basePrice, TickTable ticks, List<LimitStepChange> announced, SessionHours session, Instant now) {
        return PriceLimits.of(
                basePrice,
                ticks,
                stepInForce(LimitSide.UPPER, announced, session, now),
                stepInForce(LimitSide.LOWER, announced, session, now));
    }
}
