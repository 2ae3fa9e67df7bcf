package io.mireu.simulator.replay;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.TickTable;
import io.mireu.model.order.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@link RecordingFormat}. */
final class OwnFormatReader implements RecordingReader {

    private final RecordingLines lines;
    private final ReplaySettings settings;
    private final LocalDate day;
    private final Map<DerivativeCode, RecordedInstrument> instruments = new LinkedHashMap<>();
    private @Nullable RecordingRow ahead;
    private LocalDateTime last = LocalDateTime.MIN;

    /**
     * Reads the head.
     *
     * @param first the first line, which was recognised
     */
    OwnFormatReader(RecordingLines lines, RecordingRow first, ReplaySettings settings) {
        this.lines = lines;
        this.settings = settings;
        first.requireCells(3);
        if (!first.text(1).equals(RecordingFormat.VERSION)) {
            throw first.fault(RecordingFault.UNKNOWN_VERSION, first.text(1));
        }
        this.day = first.date(2, "day");
        Optional<RecordingRow> row = lines.next();
        while (row.isPresent() && row.get().text(0).equals(RecordingFormat.INSTRUMENT)) {
            RecordedInstrument instrument = instrument(row.get());
            instruments.put(instrument.instrument().code(), instrument);
            row = lines.next();
        }
        this.ahead = row.orElse(null);
    }

    @Override
    public LocalDate day() {
        return day;
    }

    @Override
    public Collection<RecordedInstrument> instruments() {
        return instruments.values();
    }

    private RecordedInstrument instrument(RecordingRow row) {
        row.requireCells(10);
        DerivativeCode code = row.code(1);
        String name = row.text(2).isEmpty() ? code.value() : row.text(2);
        LocalDate expiry = row.date(3, "lastTradingDay");
        Instrument.Derivative instrument = switch (code.type()) {
            case FUTURE -> new Instrument.Future(code, name, expiry);
            case CALL, PUT -> new Instrument.Option(code, name, expiry, strike(row, code));
            case SPREAD -> throw row.fault(RecordingFault.BAD_CODE, "spreads cannot be played: " + code);
        };
        return new RecordedInstrument(instrument, multiplier(row, code), ticks(row, instrument), limits(row));
    }

    private static BigDecimal strike(RecordingRow row, DerivativeCode code) {
        BigDecimal strike =
                new BigDecimal(row.cents(4, "strike")).movePointLeft(2).stripTrailingZeros();
        if (code.contradicts(strike)) {
            throw row.fault(RecordingFault.BAD_CODE, code + " tells another strike than " + strike);
        }
        return strike.scale() < 0 ? strike.setScale(0) : strike;
    }

    private static long multiplier(RecordingRow row, DerivativeCode code) {
        return row.isEmpty(5) ? code.product().multiplierKrw() : row.quantity(5, "multiplierKrw");
    }

    private TickTable ticks(RecordingRow row, Instrument.Derivative instrument) {
        return row.isEmpty(6)
                ? settings.ticksOf(instrument)
                : row.value(6, "ticks", "a tick table like 0:0.01 10:0.05", TickTable::parse);
    }

    private static RecordedInstrument.@Nullable Limits limits(RecordingRow row) {
        return row.isEmpty(7)
                ? null
                : row.value(
                        7,
                        "previousClose, upperLimit, lowerLimit",
                        "followed by limits around it",
                        _ -> new RecordedInstrument.Limits(
                                row.cents(7, "previousClose"), row.cents(8, "upperLimit"), row.cents(9, "lowerLimit")));
    }

    @Override
    public Optional<RecordedEvent> next() {
        Optional<RecordingRow> row = ahead == null ? lines.next() : Optional.of(ahead);
        ahead = null;
        return row.map(this::event);
    }

    private RecordedEvent event(RecordingRow row) {
        RecordedEvent event = switch (row.text(0)) {
            case RecordingFormat.BOOK -> book(row);
            case RecordingFormat.PRINT -> print(row);
            case RecordingFormat.INDEX -> index(row);
            default ->
                throw row.fault(
                        RecordingFault.BAD_LINE,
                        "events are Q, T or X, and I only stands before them: \"" + row.text(0) + "\"");
        };
        if (event.time().isBefore(last)) {
            throw row.fault(RecordingFault.OUT_OF_ORDER, event.time() + " after " + last);
        }
        last = event.time();
        return event;
    }

    private RecordedEvent book(RecordingRow row) {
        row.requireCells(RecordingFormat.BOOK_CELLS);
        return new RecordedEvent.Book(
                row.time(1, day), listed(row), RecordingFormat.BIDS.read(row), RecordingFormat.OFFERS.read(row));
    }

    private RecordedEvent print(RecordingRow row) {
        row.requireCells(6);
        long quantity = row.quantity(4, "quantity");
        if (quantity == 0) {
            throw row.fault(RecordingFault.BAD_VALUE, "quantity of a trade is 0");
        }
        return new RecordedEvent.Print(row.time(1, day), listed(row), row.cents(3, "price"), quantity, aggressor(row));
    }

    private static @Nullable Side aggressor(RecordingRow row) {
        return switch (row.text(5)) {
            case "B" -> Side.BUY;
            case "S" -> Side.SELL;
            case "" -> null;
            default -> throw row.fault(RecordingFault.BAD_VALUE, "aggressor is B, S or empty: " + row.text(5));
        };
    }

    private RecordedEvent index(RecordingRow row) {
        row.requireCells(4);
        if (!row.text(2).equals(RecordingFormat.INDEX_NAME)) {
            throw row.fault(RecordingFault.BAD_VALUE, "the index is KOSPI200: " + row.text(2));
        }
        return new RecordedEvent.Index(row.time(1, day), row.number(3, "value"));
    }

    private DerivativeCode listed(RecordingRow row) {
        DerivativeCode code = row.code(2);
        if (!instruments.containsKey(code)) {
            throw row.fault(RecordingFault.UNKNOWN_CONTRACT, code + " is not in the head");
        }
        return code;
    }

    @Override
    public void close() {
        lines.close();
    }
}
