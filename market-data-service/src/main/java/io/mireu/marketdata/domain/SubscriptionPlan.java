package io.mireu.marketdata.domain;

import io.mireu.model.instrument.Instrument;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the stream is subscribed to.
 *
 * @param channels trades and book of each instrument, futures first
 * @param leftOut instruments beyond the cap
 */
public record SubscriptionPlan(List<Channel> channels, int leftOut) {

    public SubscriptionPlan {
        channels = List.copyOf(channels);
    }

    /**
     * Futures first, then options from the money outward.
     *
     * @param underlying price around which options are chosen, index points
     * @param cap most subscriptions
     */
    public static SubscriptionPlan of(InstrumentMaster master, LocalDate tradeDate, BigDecimal underlying, int cap) {
        List<Instrument.Derivative> wanted = Stream.<Instrument.Derivative>concat(
                        master.miniFutures(tradeDate).stream(),
                        master.optionsByMoneyness(tradeDate, underlying).stream())
                .toList();
        List<Channel> channels = new ArrayList<>();
        int taken = Math.min(wanted.size(), cap / 2);
        for (Instrument.Derivative instrument : wanted.subList(0, taken)) {
            channels.add(new Channel(Channel.Kind.TRADES, instrument.code()));
            channels.add(new Channel(Channel.Kind.BOOK, instrument.code()));
        }
        return new SubscriptionPlan(channels, wanted.size() - taken);
    }
}
