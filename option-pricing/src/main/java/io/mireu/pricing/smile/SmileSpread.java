package io.mireu.pricing.smile;

/** A difference of the smile's volatilities, or the reason why there is none. */
public sealed interface SmileSpread permits FoundSpread, MissingFigure {}
