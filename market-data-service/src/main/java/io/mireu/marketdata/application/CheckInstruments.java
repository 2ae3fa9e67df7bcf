package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.BoardRow;
import io.mireu.marketdata.domain.ContractPage;
import io.mireu.marketdata.domain.ExpiryCheck;
import io.mireu.marketdata.domain.ExpiryVerdict;
import io.mireu.marketdata.domain.ListedInstrument;
import io.mireu.marketdata.domain.MasterRow;
import io.mireu.marketdata.domain.OptionSeries;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.ListingStatus;
import io.mireu.model.market.SessionMarket;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Asks for what a list does not say, the last trading day and the strikes, and checks it: what is doubtful is listed, but
 * disabled, since it could settle a position on the wrong day or make every Greek wrong.
 */
public final class CheckInstruments {

    /** Pages that are asked for in one go where no board tells the strikes; the rest has its turn the next time. */
    private static final int MOST_PAGES = 100;

    private final MasterInquiry venue;
    private final ExpiryCheck expiry;
    private final BoardMemory boards;
    private final Alerts alerts;
    private final Clock machine;

    /** With the venue to ask. */
    public CheckInstruments(MasterInquiry venue, ExpiryCheck expiry, BoardMemory boards, Alerts alerts, Clock machine) {
        this.venue = venue;
        this.expiry = expiry;
        this.boards = boards;
        this.alerts = alerts;
        this.machine = machine;
    }

    /**
     * Checks what is listed of one series.
     *
     * @param rows its futures or its options, at least one, those that are listed longest first
     * @param tradeDate a series that ended before it is left out
     * @param market whose boards are up to date
     */
    public List<ListedInstrument> handle(List<MasterRow> rows, LocalDate tradeDate, SessionMarket market) {
        DerivativeCode sample = rows.getFirst().code();
        Optional<ExpiryVerdict> verdict = verdictOn(sample);
        if (verdict.isEmpty() || verdict.get().lastTradingDay().isBefore(tradeDate)) {
            return List.of();
        }
        return sample.type().isOption() ? options(rows, verdict.get(), market) : futures(rows, verdict.get());
    }

    private Optional<ExpiryVerdict> verdictOn(DerivativeCode sample) {
        LocalDate told = venue.page(sample).map(ContractPage::lastTradingDay).orElse(null);
        Optional<ExpiryVerdict> verdict = expiry.check(sample, told);
        String what = sample.series() + ", as " + sample + " shows: ";
        verdict.ifPresentOrElse(found -> tell(what, found), () -> unknown(what));
        return verdict;
    }

    private void tell(String what, ExpiryVerdict verdict) {
        switch (verdict) {
            case ExpiryVerdict.Agreed _ -> {}
            case ExpiryVerdict.Disagreed disagreed ->
                alerts.raise(
                        Severity.CRITICAL,
                        "expiry-disagrees",
                        what + disagreed.reason() + "; it is disabled: check the calendar's data file");
            case ExpiryVerdict.Unconfirmed unconfirmed ->
                alerts.raise(Severity.WARNING, "expiry-unconfirmed", what + unconfirmed.reason() + "; it is disabled");
        }
    }

    private void unknown(String what) {
        alerts.raise(Severity.WARNING, "expiry-unknown", what + "nobody tells its last trading day; it is left out");
    }

    private static List<ListedInstrument> futures(List<MasterRow> rows, ExpiryVerdict verdict) {
        return rows.stream()
                .map(row -> new ListedInstrument(
                        new Instrument.Future(row.code(), row.name(), verdict.lastTradingDay()), verdict.listing()))
                .toList();
    }

    private List<ListedInstrument> options(List<MasterRow> rows, ExpiryVerdict verdict, SessionMarket market) {
        OptionSeries series = new OptionSeries(rows.getFirst().code().series(), verdict.namedAfter());
        Map<DerivativeCode, BigDecimal> strikes = strikesOf(series, rows, market);
        List<Instrument.Option> options = rows.stream()
                .flatMap(row -> Optional.ofNullable(strikes.get(row.code())).stream()
                        .map(strike -> new Instrument.Option(row.code(), row.name(), verdict.lastTradingDay(), strike)))
                .toList();
        if (options.size() < rows.size()) {
            alerts.raise(
                    options.isEmpty() ? Severity.CRITICAL : Severity.WARNING,
                    "strike-unknown",
                    (rows.size() - options.size()) + " options of " + series.code()
                            + " are left out: no board tells their strikes");
        }
        return judged(options, verdict);
    }

    private Map<DerivativeCode, BigDecimal> strikesOf(OptionSeries series, List<MasterRow> rows, SessionMarket market) {
        Map<DerivativeCode, BigDecimal> strikes = new HashMap<>();
        if (market == SessionMarket.NIGHT) {
            read(series, SessionMarket.NIGHT).forEach(row -> strikes.put(row.code(), row.strike()));
        }
        if (!rows.stream().map(MasterRow::code).allMatch(strikes::containsKey)) {
            read(series, SessionMarket.DAY).forEach(row -> strikes.putIfAbsent(row.code(), row.strike()));
        }
        rows.stream()
                .map(MasterRow::code)
                .filter(code -> !strikes.containsKey(code))
                .limit(MOST_PAGES)
                .forEach(code -> venue.page(code)
                        .map(ContractPage::strike)
                        .filter(strike -> strike.signum() > 0)
                        .ifPresent(strike -> strikes.put(code, strike)));
        return strikes;
    }

    private List<BoardRow> read(OptionSeries series, SessionMarket market) {
        List<BoardRow> board = venue.board(series, market);
        if (!board.isEmpty()) {
            boards.remember(series, board, machine.instant());
        }
        return board;
    }

    private List<ListedInstrument> judged(List<Instrument.Option> options, ExpiryVerdict verdict) {
        Map<Place, Long> times = options.stream().collect(Collectors.groupingBy(Place::of, Collectors.counting()));
        List<ListedInstrument> judged = new ArrayList<>();
        for (Instrument.Option option : options) {
            ListingStatus listing = verdict.listing();
            if (option.code().contradicts(option.strike())) {
                listing = doubtful(option, "its strike is " + option.strike() + " by the board, another by its code");
            } else if (times.getOrDefault(Place.of(option), 0L) > 1) {
                listing = doubtful(option, "another option of its series has the same strike " + option.strike());
            }
            judged.add(new ListedInstrument(option, listing));
        }
        return judged;
    }

    private ListingStatus doubtful(Instrument.Option option, String reason) {
        alerts.raise(Severity.CRITICAL, "strike-disagrees", option.code() + ": " + reason + "; it is disabled");
        return ListingStatus.disabled(reason);
    }

    /** Where an option stands in its chain. */
    private record Place(ContractType type, BigDecimal strike) {

        static Place of(Instrument.Option option) {
            return new Place(option.code().type(), option.strike().stripTrailingZeros());
        }
    }
}
