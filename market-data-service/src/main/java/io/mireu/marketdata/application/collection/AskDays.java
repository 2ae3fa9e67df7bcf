package io.mireu.marketdata.application.collection;

import io.mireu.marketdata.application.FollowedInstruments;
import io.mireu.marketdata.application.Retries;
import io.mireu.marketdata.domain.OptionSeries;
import io.mireu.marketdata.domain.collection.DaySummary;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.SeriesCode;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Asks for the day of every instrument with the fewest questions: one board for each series of options, whose some hundred
 * rows tell prices, volume and open contracts alike, and one page for each future. Charts would be a question a second for
 * every single option.
 */
public final class AskDays {

    private final StatisticsInquiry venue;
    private final FollowedInstruments instruments;
    private final Function<SeriesCode, Optional<OptionSeries>> boards;
    private final Retries retries;

    /**
     * With whom it asks.
     *
     * @param boards how the venue calls a series
     */
    public AskDays(
            StatisticsInquiry venue,
            FollowedInstruments instruments,
            Function<SeriesCode, Optional<OptionSeries>> boards,
            Retries retries) {
        this.venue = venue;
        this.instruments = instruments;
        this.boards = boards;
        this.retries = retries;
    }

    /** What trades on a day. */
    List<Instrument.Derivative> tradedOn(LocalDate tradeDate) {
        return instruments.master().all().stream()
                .filter(instrument -> !instrument.lastTradingDay().isBefore(tradeDate))
                .toList();
    }

    /** The pages as they are now, of what trades on a day. */
    Gathering<DaySummary> handle(LocalDate tradeDate) {
        Gathering<DaySummary> days = new Gathering<>(retries);
        Set<SeriesCode> series = new LinkedHashSet<>();
        for (Instrument.Derivative instrument : tradedOn(tradeDate)) {
            switch (instrument) {
                case Instrument.Future future ->
                    days.ask("page of " + future.code(), () -> List.of(venue.futureDay(future.code())));
                case Instrument.Option option -> series.add(option.series());
            }
        }
        series.forEach(code -> days.ask("board of " + code, () -> venue.optionDays(board(code))));
        return days;
    }

    private OptionSeries board(SeriesCode series) {
        return boards.apply(series)
                .orElseThrow(() -> new CollectionFault("no-data", "the venue has shown no board of " + series, null));
    }
}
