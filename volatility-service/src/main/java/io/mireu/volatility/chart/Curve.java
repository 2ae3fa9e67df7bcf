package io.mireu.volatility.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.DoubleStream;

/** A line through values of minutes; it is interrupted where minutes have none. */
final class Curve {

    /** Two missing minutes are a gap. */
    private static final Duration GAP = Duration.ofSeconds(150);

    private final String name;
    private final List<Instant> times;
    private final double[] values;
    private final Color color;
    private final Stroke stroke;

    /**
     * Through these values.
     *
     * @param name in the legend
     * @param values one for each time, NaN where there is none
     */
    Curve(String name, List<Instant> times, double[] values, Color color, Stroke stroke) {
        this.name = name;
        this.times = times;
        this.values = values.clone();
        this.color = color;
        this.stroke = stroke;
    }

    String name() {
        return name;
    }

    Color color() {
        return color;
    }

    DoubleStream values() {
        return DoubleStream.of(values);
    }

    void draw(Graphics2D g, TimeAxis timeAxis, ValueAxis valueAxis) {
        g.setColor(color);
        g.setStroke(stroke);
        Path2D path = new Path2D.Double();
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(values[i])) {
                continue;
            }
            double x = timeAxis.x(times.get(i));
            double y = valueAxis.y(values[i]);
            if (i > 0 && isJoined(i)) {
                path.lineTo(x, y);
            } else {
                path.moveTo(x, y);
                path.lineTo(x, y); // a minute alone is a dot
            }
        }
        g.draw(path);
    }

    /** Fills what lies between the line and a level. */
    void fill(Graphics2D g, TimeAxis timeAxis, ValueAxis valueAxis, double level, Color ink) {
        g.setColor(ink);
        Path2D area = new Path2D.Double();
        double ground = valueAxis.y(level);
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(values[i])) {
                continue;
            }
            double x = timeAxis.x(times.get(i));
            if (i == 0 || !isJoined(i)) {
                area.moveTo(x, ground);
            }
            area.lineTo(x, valueAxis.y(values[i]));
            if (i + 1 == values.length || !isJoined(i + 1)) {
                area.lineTo(x, ground);
                area.closePath();
            }
        }
        g.fill(area);
    }

    private boolean isJoined(int i) {
        return !Double.isNaN(values[i - 1])
                && !Double.isNaN(values[i])
                && Duration.between(times.get(i - 1), times.get(i)).compareTo(GAP) <= 0;
    }

    /** The last value; NaN where the line does not reach the last time. */
    double last() {
        return values[values.length - 1];
    }
}
