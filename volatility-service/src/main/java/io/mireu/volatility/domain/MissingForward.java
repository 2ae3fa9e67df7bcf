package io.mireu.volatility.domain;

/** Why a series has no forward now. */
public enum MissingForward implements ForwardQuote {
    NO_FUTURE_LISTED,
    NO_QUOTE,
    ONE_SIDED,
    CROSSED,
    STALE
}
