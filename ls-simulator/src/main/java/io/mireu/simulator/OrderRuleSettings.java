package io.mireu.simulator;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which orders the venue refuses, where no rule text settles it.
 *
 * @param limitOnlyFarMonths whether only limit orders are taken for contracts that are not the nearest of their kind
 */
public record OrderRuleSettings(@DefaultValue("false") boolean limitOnlyFarMonths) {}
