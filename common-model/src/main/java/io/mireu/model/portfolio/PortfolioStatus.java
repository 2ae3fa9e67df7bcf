package io.mireu.model.portfolio;

/** Where a portfolio stands. */
public enum PortfolioStatus {
    /** It holds a position, or its entry is still being filled. */
    ACTIVE,
    /** Its liquidation is under way, or something was left and is tried again. */
    PENDING,
    /** Its position is zero and no order of its is open. */
    CLOSED
}
