package io.mireu.simulator.ls;

import io.mireu.model.instrument.Instrument;
import io.mireu.simulator.book.Points;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.VenueMarket;
import java.util.Optional;

/**
 * How a future's price stands to the index and to its theoretical price.
 *
 * @param disparity price over theoretical price, percent
 * @param basis price less index, points
 * @param theoreticalBasis theoretical price less index, points
 */
record FutureFigures(double disparity, double basis, double theoreticalBasis) {

    /** Of a price, cents; none for options. */
    static Optional<FutureFigures> of(VenueMarket market, ContractMarket contract, long cents) {
        if (!(contract.instrument() instanceof Instrument.Future)) {
            return Optional.empty();
        }
        double price = Points.toDouble(cents);
        double theory = market.prices().price(contract.instrument());
        double index = market.prices().index();
        return Optional.of(new FutureFigures((price / theory - 1) * 100, price - index, theory - index));
    }

    /** Sets the fields of realtime frames and of time and sales. */
    void put(WireBlock block) {
        block.decimal("kasis", disparity).decimal("sbasis", basis).decimal("ibasis", theoreticalBasis);
    }
}
