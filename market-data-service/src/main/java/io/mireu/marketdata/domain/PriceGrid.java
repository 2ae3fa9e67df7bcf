package io.mireu.marketdata.domain;

import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.instrument.TickTable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells prices that a field of the venue was too narrow for from whole ones. By whole numbers, since it looks at every
 * level of every book.
 */
public final class PriceGrid {

    /** Of an instrument whose ticks are not known: finds nothing doubtful. */
    public static final PriceGrid UNKNOWN = new PriceGrid(List.of());

    private static final int MOST_DECIMALS = 9;

    private final int scale;
    private final long[] from;
    private final long[] tick;
    private final int[] decimals;

    private PriceGrid(List<TickTable.Band> bands) {
        scale = bands.stream()
                .mapToInt(band ->
                        Math.max(band.from().scale(), band.tick().points().scale()))
                .max()
                .orElse(0);
        from = bands.stream().mapToLong(band -> units(band.from())).toArray();
        tick = bands.stream().mapToLong(band -> units(band.tick().points())).toArray();
        decimals = bands.stream().mapToInt(band -> band.tick().points().scale()).toArray();
    }

    /** The grid of an instrument; of one whose ticks are not known it finds nothing doubtful. */
    public static PriceGrid of(InstrumentCode code) {
        TickTable ticks = code instanceof DerivativeCode derivative ? ticks(derivative) : null;
        return ticks == null ? UNKNOWN : new PriceGrid(ticks.bands());
    }

    private static @Nullable TickTable ticks(DerivativeCode code) {
        if (!code.isOfKnownProduct() || code.type() == ContractType.SPREAD) {
            return null;
        }
        return code.type().isOption()
                ? code.product().optionPrices()
                : code.product().futurePrices();
    }

    /**
     * Whether the price has fewer decimals than its tick, or lies between two ticks.
     *
     * @param price as printed by the venue, with its decimals
     */
    public boolean isTruncated(BigDecimal price) {
        int bands = from.length;
        if (bands == 0) {
            return false;
        }
        int printed = price.scale();
        if (printed < 0 || printed > MOST_DECIMALS || price.precision() > MOST_DECIMALS * 2 - scale) {
            return !isAllowed(price);
        }
        long units = price.scaleByPowerOfTen(printed).longValue();
        for (int i = printed; i < scale; i++) {
            units *= 10;
        }
        for (int i = scale; i < printed; i++) {
            if (units % 10 != 0) {
                return true;
            }
            units /= 10;
        }
        int band = bands - 1;
        while (band > 0 && units < from[band]) {
            band--;
        }
        return printed < decimals[band] || units % tick[band] != 0;
    }

    /** A price so long is none of this market, but it must not overflow. */
    private boolean isAllowed(BigDecimal price) {
        BigDecimal units = price.movePointRight(scale);
        return price.scale() >= decimals[0]
                && units.remainder(BigDecimal.valueOf(tick[tick.length - 1])).signum() == 0;
    }

    private long units(BigDecimal points) {
        return points.movePointRight(scale).longValueExact();
    }
}
