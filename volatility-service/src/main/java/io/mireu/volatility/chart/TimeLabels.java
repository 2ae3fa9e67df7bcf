package io.mireu.volatility.chart;

import io.mireu.model.market.KrxCalendar;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times of the day below the lowest panel, and below them the day on which each session begins. */
record TimeLabels(Graphics2D g, TimeAxis timeAxis) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final double SPACE = 12;

    /** From this height downwards. */
    void draw(double bottom) {
        g.setFont(Palette.TEXT);
        g.setColor(Palette.FAINT_INK);
        FontMetrics letters = g.getFontMetrics();
        double free = 0;
        for (ZonedDateTime tick : timeAxis.ticks()) {
            String label = TIME.format(tick);
            double x = timeAxis.x(tick.toInstant()) - letters.stringWidth(label) / 2.0;
            if (x >= free) {
                g.drawString(label, (float) x, (float) (bottom + 26));
                free = x + letters.stringWidth(label) + SPACE;
            }
        }
        days(bottom + 56);
    }

    private void days(double y) {
        g.setFont(Palette.HEADING);
        g.setColor(Palette.INK);
        FontMetrics letters = g.getFontMetrics();
        double free = 0;
        LocalDate labelled = LocalDate.MIN;
        for (TimeAxis.Stretch stretch : timeAxis.stretches()) {
            LocalDate day = LocalDate.ofInstant(stretch.from(), KrxCalendar.ZONE);
            String label = day.equals(labelled) ? "night" : DAY.format(day);
            labelled = day;
            double x = Math.max(timeAxis.begin(stretch), free);
            if (x <= Math.max(timeAxis.begin(stretch), timeAxis.end(stretch) - letters.stringWidth(label))) {
                g.drawString(label, (float) x, (float) y);
                free = x + letters.stringWidth(label) + SPACE;
            }
        }
    }
}
