package io.mireu.marketdata.adapter.in.ls;

import io.mireu.ls.wire.FutureIndicativeFrame;
import io.mireu.ls.wire.NightIndicativeFrame;
import io.mireu.ls.wire.OptionIndicativeFrame;
import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.Indication;
import java.math.BigDecimal;
import java.util.Set;

/** Expected prices of auctions in frames: YF9, YOC, DYC. */
final class LsAuctions {

    private final LsCodes codes;

    LsAuctions(LsCodes codes) {
        this.codes = codes;
    }

    LsObservation of(FutureIndicativeFrame f, LsMoment at) {
        return indication(codes.future(f.futcode()), f.yeprice(), f.expctCclsQ(), f.ychetime(), at);
    }

    LsObservation of(OptionIndicativeFrame f, LsMoment at) {
        return indication(codes.option(f.optcode()), f.yeprice(), f.expctCclsQ(), f.ychetime(), at);
    }

    LsObservation of(NightIndicativeFrame f, LsMoment at) {
        return indication(codes.derivative(f.futcode()), f.yeprice(), f.expctCclsQ(), f.ychetime(), at);
    }

    private static LsObservation indication(
            InstrumentCode code, BigDecimal price, long quantity, String time, LsMoment at) {
        return new LsObservation.OfIndication(
                new Indication(code, price, quantity, at.of(time), at.receivedAt(), DataOrigin.LIVE, 0, Set.of()));
    }
}
