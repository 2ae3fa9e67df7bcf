package io.mireu.pricing.smile;

/** The smile's volatility at one delta, or the reason why it has none there. */
public sealed interface DeltaVolatility permits FoundDelta, MissingFigure {}
