package io.mireu.model.price;

import io.mireu.model.instrument.TickTable;
import io.mireu.model.rule.KrxRules;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the daily price limits of futures widen step by step.
 *
 * @param steps from the narrowest to the widest, numbered from 1
 * @param allStepsFrom time of day, Asia/Seoul, before which the first step alone holds
 * @param stepDelay from the notice of a wider step until it holds
 */
public record PriceLimitRule(List<PriceLimitStep> steps, LocalTime allStepsFrom, Duration stepDelay) {

    public PriceLimitRule {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || stepDelay.isNegative()) {
            throw new IllegalArgumentException("steps of price limits " + steps + ", delay " + stepDelay);
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
                rules.time("limit.allStepsFrom"),
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

    /** The steps to which the limits may widen in the day session at a time of day, Asia/Seoul. */
    public List<PriceLimitStep> stepsByDay(LocalTime time) {
        return time.isBefore(allStepsFrom) ? stepsAtNight() : steps;
    }

    /** The steps of the night session: the first alone. */
    public List<PriceLimitStep> stepsAtNight() {
        return List.of(first());
    }

    /**
     * The step that holds on one side: the widest that was announced long enough ago, else the first.
     *
     * @param announced of this trading day's day session
     * @param now the venue's time
     */
    public PriceLimitStep stepInForce(LimitSide side, List<LimitStepChange> announced, Instant now) {
        int number = announced.stream()
                .filter(change -> change.side() == side && change.isInForce(now, stepDelay))
                .mapToInt(LimitStepChange::step)
                .max()
                .orElse(first().number());
        return step(number);
    }

    /**
     * A future's limits at a time of its day session.
     *
     * @param basePrice settlement price of the day before, points
     */
    public PriceLimits limits(BigDecimal basePrice, TickTable ticks, List<LimitStepChange> announced, Instant now) {
        return PriceLimits.of(
                basePrice,
                ticks,
                stepInForce(LimitSide.UPPER, announced, now),
                stepInForce(LimitSide.LOWER, announced, now));
    }
}
