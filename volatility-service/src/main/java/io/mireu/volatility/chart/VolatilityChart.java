package io.mireu.volatility.chart;

import io.mireu.model.market.KrxCalendar;
import io.mireu.model.volatility.VolatilityPoint;
import io.mireu.volatility.domain.RollingMean;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * The history of the 20-delta volatility of a series as a picture of three panels above one time axis: the future's price,
 * the difference of the two averages with its thresholds, the volatility with both averages.
 */
public final class VolatilityChart {

    static final int WIDTH = 1600;
    static final int HEIGHT = 1180;
    static final double LEFT = 92;
    static final double RIGHT = WIDTH - 120;

    private static final double POINTS_PER_ONE = 100;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(KrxCalendar.ZONE);

    private final String title;
    private final List<VolatilityPoint> points;
    private final List<Instant> times;
    private final double threshold;
    private final double[] fast;
    private final double[] slow;

    /**
     * Of these points.
     *
     * @param title names the series
     * @param points of one series, oldest first, at least one
     * @param threshold volatility points, positive
     */
    public VolatilityChart(String title, List<VolatilityPoint> points, double threshold) {
        if (points.isEmpty() || !(threshold > 0)) {
            throw new IllegalArgumentException(points.size() + " points, threshold " + threshold);
        }
        this.title = title;
        this.points = List.copyOf(points);
        this.times = points.stream().map(VolatilityPoint::asOf).toList();
        this.threshold = threshold;
        this.fast = percent(RollingMean.FIVE_MINUTES.over(points));
        this.slow = percent(RollingMean.NINETY_MINUTES.over(points));
    }

    /** The picture as a PNG file. */
    public byte[] png() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image(), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    BufferedImage image() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            draw(g);
        } finally {
            g.dispose();
        }
        return image;
    }

    private void draw(Graphics2D g) {
        g.setColor(Palette.PAPER);
        g.fillRect(0, 0, WIDTH, HEIGHT);
        TimeAxis timeAxis = TimeAxis.of(times, LEFT, RIGHT);
        drawTitle(g);
        drawFuture(g, timeAxis);
        new SpreadPanel(times, spread(), threshold).draw(g, timeAxis);
        drawVolatility(g, timeAxis);
        new TimeLabels(g, timeAxis).draw(HEIGHT - 92);
    }

    private void drawTitle(Graphics2D g) {
        g.setFont(Palette.TITLE);
        g.setColor(Palette.INK);
        g.drawString(title, (float) LEFT, 44);
        g.setFont(Palette.TEXT);
        g.setColor(Palette.FAINT_INK);
        String span = MINUTE.format(times.getFirst()) + " to " + MINUTE.format(times.getLast()) + " KST, "
                + String.format(Locale.ROOT, "%,d", points.size()) + (points.size() == 1 ? " minute" : " minutes");
        g.drawString(span, (float) (RIGHT - g.getFontMetrics().stringWidth(span)), 44);
    }

    private void drawFuture(Graphics2D g, TimeAxis timeAxis) {
        Curve future = curve(
                "future " + points.getLast().future(),
                values(point -> point.futurePrice().doubleValue()));
        ValueAxis values = ValueAxis.of(future.values(), 1, 108, 368);
        Panel panel = new Panel(g, LEFT, RIGHT, timeAxis, values);
        panel.background();
        panel.breaks();
        future.draw(g, timeAxis, values);
        panel.frame("Future, index points", List.of(future));
        panel.tags(List.of(tag("%,.2f", future)));
    }

    private void drawVolatility(Graphics2D g, TimeAxis timeAxis) {
        double[] each = values(point -> point.twentyDeltaVolatility() * POINTS_PER_ONE);
        Curve minute = new Curve("each minute", times, each, Palette.VOLATILITY, Palette.THIN);
        Curve fastMean = new Curve("5-minute average", times, fast, Palette.FAST, Palette.LINE);
        Curve slowMean = new Curve("90-minute average", times, slow, Palette.SLOW, Palette.LINE);
        ValueAxis values = ValueAxis.of(minute.values(), 0.5, 768, HEIGHT - 92);
        Panel panel = new Panel(g, LEFT, RIGHT, timeAxis, values);
        panel.background();
        panel.breaks();
        List<Curve> curves = List.of(minute, slowMean, fastMean);
        curves.forEach(curve -> curve.draw(g, timeAxis, values));
        RebuiltStrip rebuilt = new RebuiltStrip(points);
        rebuilt.draw(g, timeAxis, values);
        List<Curve> legend = rebuilt.isEmpty() ? curves : List.of(rebuilt.legend(), minute, slowMean, fastMean);
        panel.frame("20-delta put volatility, % a year", legend);
        panel.tags(List.of(tag("%.2f", fastMean), tag("%.2f", slowMean)));
    }

    private static Panel.Tag tag(String format, Curve curve) {
        return new Panel.Tag(curve.last(), String.format(Locale.ROOT, format, curve.last()), curve.color());
    }

    private Curve curve(String name, double[] values) {
        return new Curve(name, times, values, Palette.FUTURE, Palette.LINE);
    }

    private double[] values(ToDoubleFunction<VolatilityPoint> value) {
        return points.stream().mapToDouble(value).toArray();
    }

    private double[] spread() {
        return IntStream.range(0, fast.length)
                .mapToDouble(i -> fast[i] - slow[i])
                .toArray();
    }

    private static double[] percent(double[] decimals) {
        return IntStream.range(0, decimals.length)
                .mapToDouble(i -> decimals[i] * POINTS_PER_ONE)
                .toArray();
    }
}
