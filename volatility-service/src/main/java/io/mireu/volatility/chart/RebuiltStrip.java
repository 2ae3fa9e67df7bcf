package io.mireu.volatility.chart;

import io.mireu.model.volatility.VolatilityPoint;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A strip at the foot of a panel under the minutes that were rebuilt from bars. */
record RebuiltStrip(List<VolatilityPoint> points) {

    private static final double HEIGHT = 6;

    Curve legend() {
        return new Curve("rebuilt from bars", List.of(), new double[0], Palette.REBUILT, Palette.LINE);
    }

    boolean isEmpty() {
        return points.stream().allMatch(VolatilityPoint::isFromQuotes);
    }

    void draw(Graphics2D g, TimeAxis timeAxis, ValueAxis valueAxis) {
        double minute = 60 * timeAxis.pixelsPerSecond();
        Path2D rectangles = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (VolatilityPoint point : points) {
            if (!point.isFromQuotes()) {
                double x = timeAxis.x(point.asOf()) - minute;
                // a pixel of overlap leaves no seam between two minutes
                rectangles.append(
                        new Rectangle2D.Double(x, valueAxis.bottom() - HEIGHT - 1, minute + 1, HEIGHT), false);
            }
        }
        g.setColor(Palette.REBUILT);
        g.fill(rectangles);
    }
}
