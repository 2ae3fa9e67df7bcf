package io.mireu.model.market;

/**
 * What the venue takes at an instant.
 *
 * @param entry new orders
 * @param amendment changes of resting orders
 * @param cancellation withdrawals of resting orders
 */
public record AllowedActions(boolean entry, boolean amendment, boolean cancellation) {

    public static final AllowedActions ALL = new AllowedActions(true, true, true);
    public static final AllowedActions NONE = new AllowedActions(false, false, false);
    public static final AllowedActions ENTRY_ONLY = new AllowedActions(true, false, false);
    public static final AllowedActions CANCELLATION_ONLY = new AllowedActions(false, false, true);
}
