package io.mireu.pricing.smile;

/**
 * What a desk may decide about its smiles.
 *
 * @param filter which quotes count
 * @param parity how a forward is taken from them
 */
public record SmileSettings(QuoteFilter filter, ParitySettings parity) {

    /** The defaults of both. */
    public static SmileSettings defaults() {
        return new SmileSettings(QuoteFilter.defaults(), ParitySettings.defaults());
    }
}
