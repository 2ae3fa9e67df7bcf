package io.mireu.marketdata.adapter.in.web;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.instrument.SeriesCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A series that can be traded.
 *
 * @param series its code
 * @param product name of its product
 * @param lastTradingDay last day on which it trades
 * @param futures its futures
 * @param strikes strikes with a call or a put
 * @param instruments futures and options
 * @param subscribed of those, what the stream brings
 * @param polled of those, what is asked for in turn
 * @param boardSeenAt when its board was last seen, the machine's time; null when it has none or was not seen yet
 */
record SeriesView(
        SeriesCode series,
        String product,
        LocalDate lastTradingDay,
        int futures,
        int strikes,
        int instruments,
        int subscribed,
        int polled,
        @Nullable Instant boardSeenAt) {

    static SeriesView of(
            List<Instrument.Derivative> members,
            Predicate<InstrumentCode> isSubscribed,
            @Nullable Instant boardSeenAt) {
        Instrument.Derivative first = members.getFirst();
        List<Instrument.Option> options = members.stream()
                .filter(Instrument.Option.class::isInstance)
                .map(Instrument.Option.class::cast)
                .toList();
        int subscribed = (int) members.stream()
                .map(Instrument.Derivative::code)
                .filter(isSubscribed)
                .count();
        return new SeriesView(
                first.series(),
                first.series().product().name(),
                first.lastTradingDay(),
                members.size() - options.size(),
                (int) options.stream().map(Instrument.Option::strike).distinct().count(),
                members.size(),
                subscribed,
                members.size() - subscribed,
                boardSeenAt);
    }
}
