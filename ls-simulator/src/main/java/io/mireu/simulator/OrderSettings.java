package io.mireu.simulator;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which orders the venue refuses, where no rule text settles it.
 *
 * @param mostFutures most contracts of one order for futures
 * @param mostOptions most contracts of one order for options
 * @param limitOnlyFarMonths whether only limit orders are taken for contracts that are not the nearest of their kind
 */
public record OrderSettings(
        @DefaultValue("2000") long mostFutures,
        @DefaultValue("5000") long mostOptions,
        @DefaultValue("false") boolean limitOnlyFarMonths) {

    public OrderSettings {
        if (mostFutures <= 0 || mostOptions <= 0) {
            throw new IllegalArgumentException("mireu.simulator.orders: sizes must be positive");
        }
    }
}
