package io.mireu.volatility.domain;

import io.mireu.pricing.smile.NoForward;

/** Why a series has no forward now. */
public enum MissingForward implements ForwardQuote {
    /** And its options have settled. */
    NO_FUTURE_LISTED,
    NO_QUOTE,
    ONE_SIDED,
    CROSSED,
    STALE,
    /** No future is listed, and too few strikes have both a usable put and a usable call. */
    TOO_FEW_STRIKES,
    /** No future is listed, and the puts and calls nearest the money disagree. */
    STRIKES_DISAGREE,
    /** The rate has no discount factor. */
    INVALID_RATE;

    static MissingForward of(NoForward reason) {
        return switch (reason) {
            case TOO_FEW_STRIKES -> TOO_FEW_STRIKES;
            case STRIKES_DISAGREE, INVALID_FORWARD -> STRIKES_DISAGREE;
            case INVALID_RATE, INVALID_YEARS -> INVALID_RATE;
        };
    }
}
