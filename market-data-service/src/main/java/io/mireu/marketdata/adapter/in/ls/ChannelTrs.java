package io.mireu.marketdata.adapter.in.ls;

import io.mireu.ls.wire.RealtimeTr;
import io.mireu.ls.wire.Registration;
import io.mireu.marketdata.application.FollowedSpots;
import io.mireu.marketdata.domain.Channel;
import io.mireu.marketdata.domain.StockSegment;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.IndexCode;
import io.mireu.model.instrument.StockCode;
import io.mireu.model.market.SessionMarket;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** By which TR the venue brings a channel: another one by night, and for some none at all. */
@Component
class ChannelTrs {

    private final FollowedSpots spots;

    ChannelTrs(FollowedSpots spots) {
        this.spots = spots;
    }

    /** The subscription of a channel in a session of a market. */
    Optional<Registration> registration(Channel channel, SessionMarket market) {
        Optional<RealtimeTr> tr = switch (channel.instrument()) {
            case DerivativeCode code ->
                switch (market) {
                    case DAY -> code.type().isOption() ? optionByDay(channel.kind()) : futureByDay(channel.kind());
                    case NIGHT -> byNight(channel.kind());
                };
            case StockCode code -> spots.segment(code).flatMap(segment -> stock(channel.kind(), segment));
            case IndexCode _ -> channel.kind() == Channel.Kind.VALUE ? Optional.of(RealtimeTr.IJ) : Optional.empty();
        };
        return tr.map(found -> new Registration(found, channel.instrument().value()));
    }

    private static Optional<RealtimeTr> futureByDay(Channel.Kind kind) {
        return switch (kind) {
            case TRADES -> Optional.of(RealtimeTr.FC9);
            case BOOK -> Optional.of(RealtimeTr.FH9);
            case INDICATION -> Optional.of(RealtimeTr.YF9);
            case LIMITS -> Optional.of(RealtimeTr.FD0);
            case STEPS -> Optional.of(RealtimeTr.FX9);
            case GREEKS, VALUE -> Optional.empty();
        };
    }

    private static Optional<RealtimeTr> optionByDay(Channel.Kind kind) {
        return switch (kind) {
            case TRADES -> Optional.of(RealtimeTr.OC0);
            case BOOK -> Optional.of(RealtimeTr.OH0);
            case INDICATION -> Optional.of(RealtimeTr.YOC);
            case LIMITS -> Optional.of(RealtimeTr.OD0);
            case STEPS -> Optional.of(RealtimeTr.OX0);
            case GREEKS -> Optional.of(RealtimeTr.OMG);
            case VALUE -> Optional.empty();
        };
    }

    private static Optional<RealtimeTr> byNight(Channel.Kind kind) {
        return switch (kind) {
            case TRADES -> Optional.of(RealtimeTr.DC0);
            case BOOK -> Optional.of(RealtimeTr.DH0);
            case INDICATION -> Optional.of(RealtimeTr.DYC);
            case LIMITS -> Optional.of(RealtimeTr.DD0);
            case STEPS -> Optional.of(RealtimeTr.DX0);
            case GREEKS, VALUE -> Optional.empty();
        };
    }

    private static Optional<RealtimeTr> stock(Channel.Kind kind, StockSegment segment) {
        boolean kospi = segment == StockSegment.KOSPI;
        return switch (kind) {
            case TRADES -> Optional.of(kospi ? RealtimeTr.S3 : RealtimeTr.K3);
            case BOOK -> Optional.of(kospi ? RealtimeTr.H1 : RealtimeTr.HA);
            case INDICATION, LIMITS, STEPS, GREEKS, VALUE -> Optional.empty();
        };
    }
}
