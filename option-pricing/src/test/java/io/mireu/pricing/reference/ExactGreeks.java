package io.mireu.pricing.reference;

import static io.mireu.pricing.reference.Arithmetic.nearest;

import io.mireu.pricing.Black76Greeks;
import org.apfloat.Apfloat;

/** The numbers of {@link Black76Greeks} before they are rounded. */
record ExactGreeks(
        Apfloat price,
        Apfloat delta,
        Apfloat gamma,
        Apfloat vega,
        Apfloat theta,
        Apfloat rho,
        Apfloat vanna,
        Apfloat volga) {

    Black76Greeks rounded() {
        return new Black76Greeks(
                nearest(price),
                nearest(delta),
                nearest(gamma),
                nearest(vega),
                nearest(theta),
                nearest(rho),
                nearest(vanna),
                nearest(volga));
    }
}
