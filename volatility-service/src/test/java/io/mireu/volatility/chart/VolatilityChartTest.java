package io.mireu.volatility.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.mireu.model.volatility.PointOrigin;
import io.mireu.model.volatility.VolatilityPoint;
import io.mireu.volatility.SamplePoints;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class VolatilityChartTest {

    private static final Instant OPEN = Instant.parse("2026-11-26T00:00:00Z");

    @Test
    void aRiseBeyondTheThresholdIsShadedAndOneWithinIsNot() {
        List<VolatilityPoint> points = minutes(150, i -> i < 120 ? 0.30 : 0.31);

        assertThat(pixelsBetween(draw(points, 0.5), 438, 698, this::isStrongRed))
                .isGreaterThan(200);
        assertThat(pixelsBetween(draw(points, 1.5), 438, 698, this::isStrongRed))
                .isLessThan(20);
    }

    @Test
    void whereMinutesAreMissingTheLinesAreInterrupted() {
        List<VolatilityPoint> whole = minutes(120, _ -> 0.30);
        List<VolatilityPoint> holed = whole.stream()
                .filter(point -> point.asOf().isBefore(OPEN.plusSeconds(30 * 60))
                        || point.asOf().isAfter(OPEN.plusSeconds(90 * 60)))
                .toList();

        long before = pixelsBetween(draw(whole, 0.3), 110, 360, this::isFuture);
        long after = pixelsBetween(draw(holed, 0.3), 110, 360, this::isFuture);

        assertThat(after).isBetween(before * 4 / 10, before * 6 / 10);
    }

    @Test
    void aHistoryOfOneMinuteIsAPictureTooAndNoneIsNot() throws IOException {
        byte[] png = new VolatilityChart("test", minutes(1, _ -> 0.3), 0.3).png();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));

        assertThat(image.getWidth()).isEqualTo(VolatilityChart.WIDTH);
        assertThat(image.getHeight()).isEqualTo(VolatilityChart.HEIGHT);
        assertThatIllegalArgumentException().isThrownBy(() -> new VolatilityChart("none", List.of(), 0.3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VolatilityChart("no threshold", minutes(1, _ -> 0.3), 0));
    }

    private static BufferedImage draw(List<VolatilityPoint> points, double threshold) {
        return new VolatilityChart("test", points, threshold).image();
    }

    private static List<VolatilityPoint> minutes(int count, IntToDoubleFunction volatility) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        SamplePoints.point(OPEN.plusSeconds(60L * i), volatility.applyAsDouble(i), PointOrigin.QUOTES))
                .toList();
    }

    private interface Pixel {
        boolean is(Color color);
    }

    private static long pixelsBetween(BufferedImage image, int top, int bottom, Pixel pixel) {
        return IntStream.range(top, bottom)
                .mapToLong(y -> IntStream.range((int) VolatilityChart.LEFT + 2, (int) VolatilityChart.RIGHT - 2)
                        .filter(x -> pixel.is(new Color(image.getRGB(x, y))))
                        .count())
                .sum();
    }

    /** The filling, not the ground of the band, which is paler, nor the line of the threshold, which is darker. */
    private boolean isStrongRed(Color color) {
        return color.getRed() > 200
                && color.getGreen() > 130
                && color.getGreen() < 170
                && Math.abs(color.getGreen() - color.getBlue()) < 15;
    }

    private boolean isFuture(Color color) {
        return color.equals(Palette.FUTURE);
    }
}
