package io.mireu.model.instrument;

/** When an option may be exercised. */
public enum OptionStyle {
    /** On the last trading day only. */
    EUROPEAN,
    /** On any day. */
    AMERICAN
}
