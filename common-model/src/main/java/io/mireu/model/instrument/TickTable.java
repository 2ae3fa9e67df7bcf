package io.mireu.model.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The allowed prices of a contract: a step for each range of prices.
 *
 * @param bands from the lowest range to the highest; the first begins at 0 and holds for negative prices too
 */
public record TickTable(List<Band> bands) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    public TickTable {
        bands = List.copyOf(bands);
        if (bands.isEmpty() || bands.getFirst().from().signum() != 0) {
            throw new IllegalArgumentException("a tick table begins at 0: " + bands);
        }
        for (int i = 1; i < bands.size(); i++) {
            BigDecimal from = bands.get(i).from();
            if (from.compareTo(bands.get(i - 1).from()) <= 0
                    || !bands.get(i - 1).tick().allows(from)
                    || !bands.get(i).tick().allows(from)) {
                throw new IllegalArgumentException(
                        "ranges of a tick table rise and meet on the grid of both: " + bands);
            }
        }
    }

    /**
     * A range of prices.
     *
     * @param from lowest price of the range, points
     * @param tick step from there on
     */
    public record Band(BigDecimal from, TickSize tick) {

        private static final Pattern TEXT = Pattern.compile("(\\d+(?:\\.\\d+)?):(\\d+(?:\\.\\d+)?)");

        /** The band of a text such as {@code 10:0.05}. */
        public static Band parse(String text) {
            Matcher parts = TEXT.matcher(text);
            if (!parts.matches()) {
                throw new IllegalArgumentException("not a band of a tick table, which looks like 10:0.05: " + text);
            }
            return new Band(new BigDecimal(parts.group(1)), new TickSize(new BigDecimal(parts.group(2))));
        }
    }

    /** The table of bands in ascending order. */
    public static TickTable of(List<Band> bands) {
        return new TickTable(bands);
    }

    /** The table of a text such as {@code 0:0.01 10:0.05}. */
    public static TickTable parse(String text) {
        return new TickTable(BLANKS.splitAsStream(text.strip()).map(Band::parse).toList());
    }

    /** The step from a price upwards. */
    public TickSize at(BigDecimal price) {
        return bands.reversed().stream()
                .filter(band -> band.from().compareTo(price) <= 0)
                .findFirst()
                .orElse(bands.getFirst())
                .tick();
    }

    /** Whether an order may have the price. */
    public boolean allows(BigDecimal price) {
        return at(price).allows(price);
    }

    /** The nearest allowed price at or below. */
    public BigDecimal floor(BigDecimal price) {
        return at(price).floor(price);
    }

    /** The nearest allowed price at or above. */
    public BigDecimal ceiling(BigDecimal price) {
        return at(price).ceiling(price);
    }

    /** The next allowed price above. */
    public BigDecimal above(BigDecimal price) {
        BigDecimal floor = floor(price);
        return floor.add(at(floor).points());
    }

    /** The next allowed price below. */
    public BigDecimal below(BigDecimal price) {
        BigDecimal ceiling = ceiling(price);
        TickSize step = bands.reversed().stream()
                .filter(band -> band.from().compareTo(ceiling) < 0)
                .findFirst()
                .orElse(bands.getFirst())
                .tick();
        return ceiling.subtract(step.points());
    }
}
