package io.mireu.simulator.replay;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.StrikeInCode;
import io.mireu.model.market.KrxCalendar;
import io.mireu.simulator.book.ListedSeries;
import io.mireu.simulator.book.MonthlySeries;
import io.mireu.simulator.book.Points;
import io.mireu.simulator.clock.TradingDays;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Reads the exchange's option quotes (message B6034) as CSV: receipt as epoch seconds, the venue's time of the day, the
 * standard code, then quantity and price of five bids and of five offers. There is no head: contracts are those met,
 * their expiry the month's second Thursday unless the calendar knows better, their strike that of the code. Lines may be
 * out of the chosen order by some seconds.
 */
final class ExchangeQuotesReader implements RecordingReader {

    static final String MAGIC = "receivedEpoch";

    private static final int CELLS = 23;
    private static final int NANO_DIGITS = 9;
    private static final LevelColumns BIDS = new LevelColumns(4, 2, -1, 0, "bid", false);
    private static final LevelColumns OFFERS = new LevelColumns(14, 2, -1, 0, "offer", true);
    private static final Duration MOST_DISORDER = Duration.ofSeconds(10);

    private final RecordingLines lines;
    private final ReplaySettings settings;
    private final TradingDays days;
    private final Map<DerivativeCode, RecordedInstrument> instruments = new LinkedHashMap<>();
    private final PriorityQueue<Waiting> waiting =
            new PriorityQueue<>(Comparator.comparing(Waiting::time).thenComparingLong(Waiting::rank));
    private final LocalDate day;
    private LocalDateTime newest = LocalDateTime.MIN;
    private LocalDateTime released = LocalDateTime.MIN;
    private long rank;
    private boolean ended;

    private record Waiting(RecordedEvent.Book event, long rank) {

        LocalDateTime time() {
            return event.time();
        }
    }

    /**
     * Begins with the first quote, whose receipt tells the day.
     *
     * @param days tell when a month's options expired
     */
    ExchangeQuotesReader(RecordingLines lines, RecordingRow head, ReplaySettings settings, TradingDays days) {
        this.lines = lines;
        this.settings = settings;
        this.days = days;
        head.requireCells(CELLS);
        RecordingRow first =
                lines.next().orElseThrow(() -> head.fault(RecordingFault.EMPTY, "nothing follows the column names"));
        this.day = received(first).toLocalDate();
        take(first);
    }

    @Override
    public LocalDate day() {
        return day;
    }

    @Override
    public Collection<RecordedInstrument> instruments() {
        return instruments.values().stream()
                .sorted(Comparator.comparing(
                                (RecordedInstrument each) -> each.instrument().lastTradingDay())
                        .thenComparing(each -> each.instrument().code().value()))
                .toList();
    }

    @Override
    public Optional<RecordedEvent> next() {
        while (!ended
                && (waiting.isEmpty() || newest.isBefore(waiting.peek().time().plus(MOST_DISORDER)))) {
            lines.next().ifPresentOrElse(this::take, () -> ended = true);
        }
        Optional<RecordedEvent> next = Optional.ofNullable(waiting.poll()).map(Waiting::event);
        next.ifPresent(event -> released = event.time());
        return next;
    }

    private void take(RecordingRow row) {
        row.requireCells(CELLS);
        DerivativeCode code = code(row);
        instruments.computeIfAbsent(code, _ -> instrument(row, code));
        LocalDateTime received = received(row);
        LocalDateTime time = settings.order() == ReplaySettings.TimeOrder.RECEIPT ? received : row.time(1, day);
        if (time.isBefore(released)) {
            throw row.fault(RecordingFault.OUT_OF_ORDER, time + " is more than " + MOST_DISORDER + " late");
        }
        newest = time.isAfter(newest) ? time : newest;
        waiting.add(new Waiting(new RecordedEvent.Book(time, code, BIDS.read(row), OFFERS.read(row)), rank++));
    }

    private static LocalDateTime received(RecordingRow row) {
        BigDecimal seconds = row.value(0, MAGIC, "epoch seconds", BigDecimal::new);
        Instant instant = Instant.ofEpochSecond(
                seconds.longValue(),
                seconds.remainder(BigDecimal.ONE).movePointRight(NANO_DIGITS).longValue());
        return LocalDateTime.ofInstant(instant, KrxCalendar.ZONE);
    }

    private static DerivativeCode code(RecordingRow row) {
        try {
            return DerivativeCode.ofStandardCode(row.text(2));
        } catch (IllegalArgumentException e) {
            throw row.fault(RecordingFault.BAD_CODE, row.text(2) + ": " + e.getMessage());
        }
    }

    private RecordedInstrument instrument(RecordingRow row, DerivativeCode code) {
        if (!code.type().isOption() || code.month().isEmpty()) {
            throw row.fault(RecordingFault.BAD_CODE, "not an option of a monthly series: " + code);
        }
        YearMonth month = code.month().get();
        BigDecimal strike = switch (code.strike().orElseThrow()) {
            case StrikeInCode.Told(BigDecimal told) -> told;
            case StrikeInCode.Serial _ ->
                throw row.fault(RecordingFault.BAD_CODE, "the strike of " + code + " is not in its code");
        };
        String name = ListedSeries.optionName(code.type(), MonthlySeries.name(month), Points.toCents(strike));
        Instrument.Option option = new Instrument.Option(code, name, days.expiry(month), strike);
        return new RecordedInstrument(option, code.product().multiplierKrw(), settings.ticksOf(option), null);
    }

    @Override
    public void close() {
        lines.close();
    }
}
