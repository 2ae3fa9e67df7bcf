package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.BoardStrike;
import io.mireu.marketdata.domain.ContractFacts;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.marketdata.domain.InstrumentMaster;
import io.mireu.marketdata.domain.MasterRow;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.KrxCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks for the mini futures and the front monthly option series, checks them against the calendar, publishes them. */
public final class LoadInstruments {

    private final MarketInquiry venue;
    private final KrxCalendar calendar;
    private final FollowedClock clock;
    private final MarketEvents events;
    private final MarketEventFactory factory;
    private final FollowedInstruments instruments;
    private final Alerts alerts;

    /** With the venue to ask. */
    public LoadInstruments(
            MarketInquiry venue,
            KrxCalendar calendar,
            FollowedClock clock,
            MarketEvents events,
            MarketEventFactory factory,
            FollowedInstruments instruments,
            Alerts alerts) {
        this.venue = venue;
        this.calendar = calendar;
        this.clock = clock;
        this.events = events;
        this.factory = factory;
        this.instruments = instruments;
        this.alerts = alerts;
    }

    /**
     * Asks, and publishes what is to be followed from now on.
     *
     * @param tradeDate instruments that ended before it are left out
     */
    public void handle(LocalDate tradeDate) {
        List<Instrument.Derivative> loaded = new ArrayList<>(miniFutures());
        loaded.addAll(frontOptions(tradeDate));
        loaded.forEach(instrument -> events.publish(factory.listed(instrument, clock.now())));
        instruments.become(InstrumentMaster.of(loaded));
    }

    private List<Instrument.Derivative> miniFutures() {
        List<Instrument.Derivative> futures = new ArrayList<>();
        for (MasterRow row : venue.miniFutures()) {
            LocalDate lastDay = venue.facts(row.code()).lastTradingDay();
            if (agrees(row.code(), lastDay, YearMonth.from(lastDay))) {
                futures.add(new Instrument.Future(row.code(), row.name(), lastDay));
            }
        }
        return futures;
    }

    private List<Instrument.Derivative> frontOptions(LocalDate tradeDate) {
        List<MasterRow> listed = venue.monthlyOptions();
        Optional<YearMonth> front = listed.stream()
                .flatMap(row -> row.code().month().stream())
                .filter(month -> covers(month) && !calendar.monthlyExpiry(month).isBefore(tradeDate))
                .min(YearMonth::compareTo);
        if (front.isEmpty()) {
            alerts.raise(Severity.WARNING, "no-option-series", "the venue lists no monthly option series");
            return List.of();
        }
        return series(front.get(), listed);
    }

    private List<Instrument.Derivative> series(YearMonth month, List<MasterRow> listed) {
        Map<DerivativeCode, MasterRow> rows = listed.stream()
                .filter(row -> row.code().month().filter(month::equals).isPresent())
                .collect(Collectors.toMap(MasterRow::code, row -> row, (first, _) -> first));
        List<BoardStrike> board = venue.optionBoard(month).stream()
                .filter(strike -> rows.containsKey(strike.code()))
                .toList();
        if (board.isEmpty()) {
            alerts.raise(Severity.CRITICAL, "no-option-series", "the option board of " + month + " is empty");
            return List.of();
        }
        DerivativeCode sample = board.getFirst().code();
        ContractFacts facts = venue.facts(sample);
        if (!agrees(sample, facts.lastTradingDay(), month)) {
            return List.of();
        }
        return board.stream()
                .filter(this::agrees)
                .<Instrument.Derivative>map(strike -> new Instrument.Option(
                        strike.code(),
                        rows.getOrDefault(
                                        strike.code(),
                                        new MasterRow(
                                                strike.code(), strike.code().value()))
                                .name(),
                        facts.lastTradingDay(),
                        strike.strike()))
                .toList();
    }

    /** A wrong strike makes every Greek of it wrong: not traded, but told. */
    private boolean agrees(BoardStrike listed) {
        boolean agrees = !listed.code().contradicts(listed.strike());
        if (!agrees) {
            alerts.raise(
                    Severity.CRITICAL,
                    "strike-disagrees",
                    listed.code() + " has the strike " + listed.strike()
                            + " says the venue's board, another one says its code; it is left out");
        }
        return agrees;
    }

    /** A last day that the calendar does not expect could settle a position on the wrong day: not traded, but told. */
    private boolean agrees(DerivativeCode code, LocalDate lastDay, YearMonth month) {
        if (!covers(month)) {
            alerts.raise(
                    Severity.WARNING,
                    "calendar-ends",
                    code + " ends on " + lastDay
                            + ", which the calendar does not cover; it is left out: extend its data file");
            return false;
        }
        LocalDate expected = calendar.monthlyExpiry(month);
        if (!expected.equals(lastDay)) {
            alerts.raise(
                    Severity.CRITICAL,
                    "expiry-disagrees",
                    code + " ends on " + lastDay + " says the venue, on " + expected
                            + " says the calendar; it is left out: check the calendar's data file");
        }
        return expected.equals(lastDay);
    }

    private boolean covers(YearMonth month) {
        return calendar.covers(month.atEndOfMonth());
    }
}
