package io.mireu.pricing.smile;

/** The forward of a series, or the reason why there is none. */
public sealed interface ForwardResult permits FoundForward, NoForward {}
