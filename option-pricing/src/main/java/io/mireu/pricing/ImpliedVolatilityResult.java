package io.mireu.pricing;

/** What a price says about volatility: a number, or the reason why there is none. */
public sealed interface ImpliedVolatilityResult permits SolvedVolatility, UndefinedReason {}
