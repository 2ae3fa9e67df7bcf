package io.mireu.volatility.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** The 5-minute minus the 90-minute average; beyond a threshold the ground is shaded, and what reaches into it stronger. */
final class SpreadPanel {

    private static final double TOP = 438;
    private static final double BOTTOM = 698;
    private static final int GROUND = 26;
    private static final int EXCESS = 120;

    private final Curve curve;
    private final double threshold;

    /**
     * Of this difference.
     *
     * @param spread volatility points, NaN where one of the averages is missing
     * @param threshold volatility points
     */
    SpreadPanel(List<Instant> times, double[] spread, double threshold) {
        this.curve = new Curve("5-minute minus 90-minute average", times, spread, Palette.SPREAD, Palette.LINE);
        this.threshold = threshold;
    }

    void draw(Graphics2D g, TimeAxis timeAxis) {
        double farthest = Math.max(
                1.3 * threshold,
                curve.values().filter(Double::isFinite).map(Math::abs).max().orElse(0));
        ValueAxis values = ValueAxis.of(DoubleStream.of(-farthest, farthest), 0, TOP, BOTTOM);
        Panel panel = new Panel(g, VolatilityChart.LEFT, VolatilityChart.RIGHT, timeAxis, values);
        panel.background();
        shade(panel, curve, TOP, values.y(threshold), threshold, Palette.HIGH);
        shade(panel, curve, values.y(-threshold), BOTTOM, -threshold, Palette.LOW);
        panel.breaks();
        level(panel, 0, Palette.FRAME);
        level(panel, threshold, Palette.HIGH);
        level(panel, -threshold, Palette.LOW);
        curve.draw(g, timeAxis, values);
        if (curve.values().noneMatch(Double::isFinite)) {
            sayThatItIsYoung(panel);
        }
        panel.frame(
                String.format(Locale.ROOT, "Spread of the averages, volatility points; shaded beyond ±%.2f", threshold),
                List.of(curve));
        panel.tags(
                List.of(new Panel.Tag(curve.last(), String.format(Locale.ROOT, "%+.2f", curve.last()), curve.color())));
    }

    private static void sayThatItIsYoung(Panel panel) {
        panel.g().setFont(Palette.TEXT);
        panel.g().setColor(Palette.FAINT_INK);
        panel.g()
                .drawString(
                        "none yet: an average needs a point in half of its minutes",
                        (float) panel.left() + 20,
                        (float) (TOP + BOTTOM) / 2 - 12);
    }

    private static void shade(Panel panel, Curve curve, double top, double bottom, double level, Color color) {
        Graphics2D g = panel.g();
        var ground = new Rectangle2D.Double(panel.left(), top, panel.right() - panel.left(), bottom - top);
        g.setColor(Palette.translucent(color, GROUND));
        g.fill(ground);
        Shape before = g.getClip();
        g.setClip(ground);
        curve.fill(g, panel.timeAxis(), panel.valueAxis(), level, Palette.translucent(color, EXCESS));
        g.setClip(before);
    }

    private static void level(Panel panel, double value, Color color) {
        Graphics2D g = panel.g();
        double y = panel.valueAxis().y(value);
        g.setColor(color);
        g.setStroke(value == 0 ? Palette.THIN : Palette.DASHED);
        g.draw(new Line2D.Double(panel.left(), y, panel.right(), y));
    }
}
