package io.mireu.volatility.chart;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One of the pictures that stand above each other: frame, grid, heading, legend and the last values at the right.
 *
 * @param left pixels
 * @param right pixels
 */
record Panel(Graphics2D g, double left, double right, TimeAxis timeAxis, ValueAxis valueAxis) {

    private static final double TAG_HEIGHT = 24;

    /** What is shown at the right edge. */
    record Tag(double value, String text, Color color) {}

    void background() {
        g.setStroke(Palette.HAIR);
        g.setFont(Palette.TEXT);
        FontMetrics letters = g.getFontMetrics();
        for (double tick : valueAxis.ticks()) {
            double y = valueAxis.y(tick);
            g.setColor(Palette.GRID);
            g.draw(new Line2D.Double(left, y, right, y));
            g.setColor(Palette.FAINT_INK);
            String label = valueAxis.label(tick);
            g.drawString(label, (float) (left - 10 - letters.stringWidth(label)), (float) (y + 6));
        }
        g.setColor(Palette.GRID);
        timeAxis.ticks().forEach(tick -> {
            double x = timeAxis.x(tick.toInstant());
            g.draw(new Line2D.Double(x, valueAxis.top(), x, valueAxis.bottom()));
        });
    }

    /** The closed hours, over the grid. */
    void breaks() {
        for (TimeAxis.Stretch stretch : timeAxis.stretches()) {
            if (stretch.number() > 0) {
                double end = timeAxis.begin(stretch);
                g.setColor(Palette.BREAK);
                g.fill(new Rectangle2D.Double(
                        end - TimeAxis.BREAK_WIDTH,
                        valueAxis.top(),
                        TimeAxis.BREAK_WIDTH,
                        valueAxis.bottom() - valueAxis.top()));
                g.setColor(Palette.FRAME);
                g.setStroke(Palette.DASHED);
                double middle = end - TimeAxis.BREAK_WIDTH / 2;
                g.draw(new Line2D.Double(middle, valueAxis.top(), middle, valueAxis.bottom()));
            }
        }
    }

    void frame(String heading, List<Curve> legend) {
        g.setStroke(Palette.HAIR);
        g.setColor(Palette.FRAME);
        g.draw(new Rectangle2D.Double(left, valueAxis.top(), right - left, valueAxis.bottom() - valueAxis.top()));
        double y = valueAxis.top() - 12;
        g.setFont(Palette.HEADING);
        g.setColor(Palette.INK);
        g.drawString(heading, (float) left, (float) y);
        double x = right;
        g.setFont(Palette.TEXT);
        for (Curve curve : legend.reversed()) {
            x -= g.getFontMetrics().stringWidth(curve.name());
            g.setColor(Palette.INK);
            g.drawString(curve.name(), (float) x, (float) y);
            g.setColor(curve.color());
            g.setStroke(Palette.LINE);
            g.draw(new Line2D.Double(x - 40, y - 6, x - 10, y - 6));
            x -= 64;
        }
    }

    /** Last values beside the frame, at their heights as far as they do not cover each other. */
    void tags(List<Tag> tags) {
        List<Tag> fromTop = tags.stream()
                .filter(tag -> Double.isFinite(tag.value))
                .sorted(Comparator.comparingDouble(Tag::value).reversed())
                .toList();
        List<Double> heights = new ArrayList<>();
        double next = valueAxis.top() + TAG_HEIGHT / 2;
        for (Tag tag : fromTop) {
            double y = Math.max(next, valueAxis.y(tag.value));
            heights.add(y);
            next = y + TAG_HEIGHT + 2;
        }
        double lowest = valueAxis.bottom() - TAG_HEIGHT / 2;
        for (int i = heights.size() - 1; i >= 0; i--) {
            heights.set(i, Math.min(heights.get(i), lowest));
            lowest = heights.get(i) - TAG_HEIGHT - 2;
        }
        for (int i = 0; i < fromTop.size(); i++) {
            tag(fromTop.get(i), heights.get(i));
        }
    }

    private void tag(Tag tag, double y) {
        g.setFont(Palette.TAG);
        double width = g.getFontMetrics().stringWidth(tag.text) + 16.0;
        g.setColor(tag.color);
        g.fill(new RoundRectangle2D.Double(right + 8, y - TAG_HEIGHT / 2, width, TAG_HEIGHT, 6, 6));
        g.setColor(Palette.PAPER);
        g.drawString(tag.text, (float) (right + 16), (float) (y + 6));
    }
}
