package io.mireu.marketdata.adapter.in.ls;

import io.mireu.ls.wire.FutureTradeFrame;
import io.mireu.ls.wire.NightTradeFrame;
import io.mireu.ls.wire.OptionTradeFrame;
import io.mireu.ls.wire.StockTradeFrame;
import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.Trade;
import io.mireu.model.order.Side;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Trades in frames: FC9, OC0, DC0, S3_, K3_. */
final class LsTrades {

    private final LsCodes codes;

    LsTrades(LsCodes codes) {
        this.codes = codes;
    }

    LsObservation of(FutureTradeFrame f, LsMoment at) {
        InstrumentCode code = codes.future(f.futcode());
        return trade(code, f.price(), f.cvolume(), f.cgubun(), f.volume(), at.of(f.chetime()), at.receivedAt());
    }

    LsObservation of(OptionTradeFrame f, LsMoment at) {
        InstrumentCode code = codes.option(f.optcode());
        return trade(code, f.price(), f.cvolume(), f.cgubun(), f.volume(), at.of(f.chetime()), at.receivedAt());
    }

    /** Its date is left unread: whether it turns at midnight is not known, and the time of day is enough. */
    LsObservation of(NightTradeFrame f, LsMoment at) {
        InstrumentCode code = codes.derivative(f.futcode());
        return trade(code, f.price(), f.cvolume(), f.cgubun(), f.volume(), at.of(f.chetime()), at.receivedAt());
    }

    /** In KRW and shares. */
    LsObservation of(StockTradeFrame f, LsMoment at) {
        InstrumentCode code = codes.stock(f.shcode());
        BigDecimal price = BigDecimal.valueOf(f.price());
        return trade(code, price, f.cvolume(), f.cgubun(), f.volume(), at.of(f.chetime()), at.receivedAt());
    }

    private static LsObservation trade(
            InstrumentCode code,
            BigDecimal price,
            long quantity,
            String aggressor,
            long volume,
            Instant venueTime,
            Instant receivedAt) {
        if (price.signum() <= 0) {
            throw new IllegalArgumentException("trade at the price " + price);
        }
        if (volume < quantity) {
            throw new IllegalArgumentException("trade of " + quantity + " contracts in a volume of " + volume);
        }
        return new LsObservation.OfTrade(
                new Trade(code, price, quantity, side(aggressor), volume, venueTime, receivedAt, DataOrigin.LIVE));
    }

    private static @Nullable Side side(String aggressor) {
        return switch (aggressor) {
            case "+" -> Side.BUY;
            case "-" -> Side.SELL;
            default -> null;
        };
    }
}
