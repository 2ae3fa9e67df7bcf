package io.mireu.simulator.ls;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.SessionMarket;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.VenueMarket;

/**
 * The realtime TRs of one kind of contract in one kind of session.
 *
 * @param trade each trade
 * @param book five levels
 * @param indicative expected price of an auction
 * @param band prices that orders may have now
 * @param limits limits of the step in force
 * @param code field that names the contract in trades, books and indicative prices
 * @param limitCode field that names it in the others
 */
record FrameCodes(
        String trade, String book, String indicative, String band, String limits, String code, String limitCode) {

    private static final FrameCodes FUTURE = new FrameCodes("FC9", "FH9", "YF9", "FD0", "FX9", "futcode", "futcode");
    private static final FrameCodes OPTION = new FrameCodes("OC0", "OH0", "YOC", "OD0", "OX0", "optcode", "opttcode");
    private static final FrameCodes NIGHT = new FrameCodes("DC0", "DH0", "DYC", "DD0", "DX0", "futcode", "futcode");

    static FrameCodes of(VenueMarket market, ContractMarket contract) {
        if (market.session().market() == SessionMarket.NIGHT) {
            return NIGHT;
        }
        return switch (contract.instrument()) {
            case Instrument.Future _ -> FUTURE;
            case Instrument.Option _ -> OPTION;
        };
    }
}
