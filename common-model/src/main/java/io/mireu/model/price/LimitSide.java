package io.mireu.model.price;

/** The end of a price range. */
public enum LimitSide {
    UPPER,
    LOWER
}
