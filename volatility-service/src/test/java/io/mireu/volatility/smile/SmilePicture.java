package io.mireu.volatility.smile;

import io.mireu.pricing.PutCall;
import io.mireu.pricing.smile.DeltaVolatility;
import io.mireu.pricing.smile.FoundDelta;
import io.mireu.pricing.smile.SmilePoint;
import io.mireu.pricing.smile.SmileRow;
import java.util.List;
import java.util.Locale;

/**
 * Smiles side by side as SVG: for each out-of-the-money option a bar from the volatility of its bid to that of its offer,
 * and the curve.
 */
final class SmilePicture {

    private static final int WIDTH = 460;
    private static final int HEIGHT = 360;
    private static final int LEFT = 48;
    private static final int RIGHT = WIDTH - 12;
    private static final int TOP = 48;
    private static final int BOTTOM = HEIGHT - 40;
    private static final double LOWEST = 0.13;
    private static final double HIGHEST = 0.29;
    private static final int CURVE_STEPS = 200;

    private final SmileOfRecord of;
    private final double from;
    private final double to;
    private final StringBuilder svg = new StringBuilder();

    private SmilePicture(SmileOfRecord of) {
        this.of = of;
        this.from = of.smile().rows().stream()
                        .mapToDouble(row -> row.quote().strike())
                        .min()
                        .orElseThrow()
                - 5;
        this.to = of.smile().rows().stream()
                        .mapToDouble(row -> row.quote().strike())
                        .max()
                        .orElseThrow()
                + 5;
    }

    static String of(List<SmileOfRecord> smiles) {
        StringBuilder all = new StringBuilder(format(
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' font-family='sans-serif' font-size='11'>%n",
                WIDTH * smiles.size(), HEIGHT));
        all.append("<rect width='100%' height='100%' fill='white'/>\n");
        for (int i = 0; i < smiles.size(); i++) {
            all.append(format("<g transform='translate(%d,0)'>%n", i * WIDTH))
                    .append(new SmilePicture(smiles.get(i)).panel())
                    .append("</g>\n");
        }
        return all.append("</svg>\n").toString();
    }

    private String panel() {
        text(LEFT, 18, "start", format("KOSPI 200 options, expiry %s", of.expiry()), "#000");
        text(
                LEFT,
                34,
                "start",
                format("forward %.2f (parity), at the money %.2f %%", of.forward(), 100 * of.middle()),
                "#444");
        axes();
        line(x(of.forward()), TOP, x(of.forward()), BOTTOM, "#bbb' stroke-dasharray='3 3", 1);
        of.smile().rows().forEach(this::bar);
        curve();
        mark(of.smile().twentyDelta().put(), "20\u0394 put");
        mark(of.smile().twentyDelta().call(), "20\u0394 call");
        return svg.toString();
    }

    private void axes() {
        for (int percent = 14; percent <= 28; percent += 2) {
            double y = y(percent / 100.0);
            line(LEFT, y, RIGHT, y, "#eee", 1);
            text(LEFT - 6, y + 4, "end", percent + " %", "#444");
        }
        for (double strike = Math.ceil(from / 10) * 10; strike <= to; strike += 10) {
            line(x(strike), BOTTOM, x(strike), BOTTOM + 4, "#444", 1);
            text(x(strike), BOTTOM + 16, "middle", format("%.0f", strike), "#444");
        }
        line(LEFT, BOTTOM, RIGHT, BOTTOM, "#444", 1);
        text((LEFT + RIGHT) / 2.0, BOTTOM + 32, "middle", "strike", "#444");
    }

    private void bar(SmileRow row) {
        double strike = row.quote().strike();
        boolean out = (row.quote().type() == PutCall.CALL) == strike >= of.forward();
        if (out && row.bidVolatility() > LOWEST && row.offerVolatility() < HIGHEST) {
            String colour = row.isPoint() ? "#1f77b4" : "#c0c0c0";
            for (double end : new double[] {row.bidVolatility(), row.offerVolatility()}) {
                line(x(strike) - 3, y(end), x(strike) + 3, y(end), colour, 1.5);
            }
            line(x(strike), y(row.bidVolatility()), x(strike), y(row.offerVolatility()), colour, 1.5);
        }
    }

    private void curve() {
        List<SmilePoint> points = of.smile().points();
        double high = points.getFirst().x();
        double low = points.getLast().x();
        StringBuilder path = new StringBuilder();
        for (int i = 0; i <= CURVE_STEPS; i++) {
            double at = Math.max(low, high - (high - low) * i / CURVE_STEPS);
            if (of.smile().at(at) instanceof FoundDelta found) {
                path.append(format("%.1f,%.1f ", x(found.strike()), y(found.volatility())));
            }
        }
        svg.append(format("<polyline fill='none' stroke='#d62728' stroke-width='1.2' points='%s'/>%n", path));
    }

    private void mark(DeltaVolatility figure, String name) {
        if (figure instanceof FoundDelta found) {
            double x = x(found.strike());
            double y = y(found.volatility());
            svg.append(format("<circle cx='%.1f' cy='%.1f' r='4' fill='none' stroke='#000'/>%n", x, y));
            text(x + 8, y - 8, "start", format("%s %.2f %%", name, 100 * found.volatility()), "#000");
        }
    }

    private double x(double strike) {
        return LEFT + (RIGHT - LEFT) * (strike - from) / (to - from);
    }

    private double y(double volatility) {
        return BOTTOM - (BOTTOM - TOP) * (volatility - LOWEST) / (HIGHEST - LOWEST);
    }

    private void line(double x1, double y1, double x2, double y2, String colour, double width) {
        svg.append(format(
                "<line x1='%.1f' y1='%.1f' x2='%.1f' y2='%.1f' stroke='%s' stroke-width='%.1f'/>%n",
                x1, y1, x2, y2, colour, width));
    }

    private void text(double x, double y, String anchor, String text, String colour) {
        svg.append(
                format("<text x='%.1f' y='%.1f' text-anchor='%s' fill='%s'>%s</text>%n", x, y, anchor, colour, text));
    }

    private static String format(String pattern, Object... arguments) {
        return String.format(Locale.ROOT, pattern.replace("%n", "\n"), arguments);
    }
}
