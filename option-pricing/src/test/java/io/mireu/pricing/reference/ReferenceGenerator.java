package io.mireu.pricing.reference;

import io.mireu.pricing.Black76Greeks;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apfloat.Apfloat;

/**
 * Makes the reference values, with 160 digits so that after all cancellation more than 100 are right.
 *
 * <p>Again, in some minutes, with Maven on the JDK of the build:
 *
 * <pre>{@code
 * mvn -pl option-pricing test-compile org.codehaus.mojo:exec-maven-plugin:3.5.0:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=io.mireu.pricing.reference.ReferenceGenerator \
 *     -Dexec.args=option-pricing/src/test/resources/io/mireu/pricing/reference/black76.csv.gz
 * }</pre>
 */
public final class ReferenceGenerator {

    static final int DIGITS = 160;

    private static final long SEED = 1976;
    /** In an order that the seeds of the rows count on. */
    private static final List<Region> REGIONS = List.of(Region.values());

    private static final double SLACK_IN_LAST_BITS = 4;

    private final Arithmetic arithmetic;

    ReferenceGenerator(int digits) {
        this.arithmetic = new Arithmetic(digits);
    }

    /**
     * Writes all rows.
     *
     * @param args the file to write
     */
    public static void main(String[] args) throws IOException {
        ReferenceGenerator generator = new ReferenceGenerator(DIGITS);
        try (PrintWriter out = new PrintWriter(
                new GZIPOutputStream(Files.newOutputStream(Path.of(args[0]))), false, StandardCharsets.US_ASCII)) {
            out.print(ReferenceRow.HEADER + "\n");
            REGIONS.stream()
                    .flatMap(region -> IntStream.range(0, region.rows()).mapToObj(i -> generator.row(region, i)))
                    .forEachOrdered(row -> out.print(row.toCsv() + "\n"));
        }
    }

    /** The row of a number within its region: each can be made again without the others. */
    ReferenceRow row(Region region, int number) {
        SplittableRandom random = new SplittableRandom(SEED + 100_000L * REGIONS.indexOf(region) + number);
        while (true) {
            Draw draw = region.draw(random);
            ExactBlack76 option = option(draw);
            Apfloat outOfTheMoney = option.outOfTheMoney(option.totalVolatility(draw.volatility()));
            if (region.holds(Arithmetic.nearest(option.discounted(outOfTheMoney)), draw.forward())) {
                return row(region, draw, option);
            }
        }
    }

    private ReferenceRow row(Region region, Draw draw, ExactBlack76 option) {
        Black76Greeks greeks = option.greeks(draw.volatility()).rounded();
        double price = greeks.price();
        if (price == 0) {
            return new ReferenceRow(region, draw, greeks, 0, 0, 0);
        }
        double slack = SLACK_IN_LAST_BITS * Math.ulp(price);
        double[] implied = DoubleStream.of(-slack, 0, slack)
                .map(off -> ExactVolatility.of(option, sum(price, off), draw.volatility()))
                .toArray();
        return new ReferenceRow(region, draw, greeks, implied[0], implied[1], implied[2]);
    }

    private ExactBlack76 option(Draw draw) {
        return new ExactBlack76(arithmetic, draw.type(), draw.forward(), draw.strike(), draw.years(), draw.rate());
    }

    private Apfloat sum(double a, double b) {
        return arithmetic.exact(a).add(arithmetic.exact(b));
    }
}
