package io.mireu.pricing.reference;

import io.mireu.pricing.Black76Greeks;
import io.mireu.pricing.PutCall;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Inputs with what they give, each the double nearest to the exact number.
 *
 * @param inputs the exact inputs
 * @param greeks price and Greeks
 * @param lowest the volatility of the price four last bits lower, 0 where that has no time value
 * @param implied the volatility that gives exactly the price as a double, 0 or infinite as the others
 * @param highest the volatility of the price four last bits higher, infinite where none gives as much
 */
record ReferenceRow(Region region, Draw inputs, Black76Greeks greeks, double lowest, double implied, double highest) {

    static final String HEADER = "region,type,forward,strike,years,rate,volatility,"
            + "price,delta,gamma,vega,theta,rho,vanna,volga,lowest,implied,highest";

    String toCsv() {
        Black76Greeks g = greeks;
        DoubleStream numbers = DoubleStream.of(
                inputs.forward(),
                inputs.strike(),
                inputs.years(),
                inputs.rate(),
                inputs.volatility(),
                g.price(),
                g.delta(),
                g.gamma(),
                g.vega(),
                g.theta(),
                g.rho(),
                g.vanna(),
                g.volga(),
                lowest,
                implied,
                highest);
        return Stream.concat(Stream.of(region, inputs.type()), numbers.boxed())
                .map(Object::toString)
                .collect(Collectors.joining(","));
    }

    static ReferenceRow parse(String line) {
        List<String> fields = List.of(line.split(","));
        double[] n = fields.stream().skip(2).mapToDouble(Double::parseDouble).toArray();
        return new ReferenceRow(
                Region.valueOf(fields.get(0)),
                new Draw(PutCall.valueOf(fields.get(1)), n[0], n[1], n[2], n[3], n[4]),
                new Black76Greeks(n[5], n[6], n[7], n[8], n[9], n[10], n[11], n[12]),
                n[13],
                n[14],
                n[15]);
    }
}
