package io.mireu.simulator.replay;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.TickTable;
import io.mireu.model.order.Side;
import io.mireu.simulator.book.DepthLevel;
import io.mireu.simulator.book.Points;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Our own format, version 1: comma-separated UTF-8 text, gzipped or not, a line for each event in order of time. The
 * first cell says what a line is.
 *
 * <pre>
 * mireu-recording,1,DAY
 * I,code,name,lastTradingDay,strike,multiplierKrw,ticks,previousClose,upperLimit,lowerLimit
 * Q,time,code,bid1,bidQuantity1,bidOrders1, ... bid5,...,offer1,offerQuantity1,offerOrders1, ... offer5,...
 * T,time,code,price,quantity,aggressor
 * X,time,KOSPI200,value
 * </pre>
 *
 * Prices are index points of at most two decimals; a time is a time of the day in Seoul, or a date and a time.
 */
final class RecordingFormat {

    static final String MAGIC = "mireu-recording";
    static final String VERSION = "1";
    static final String INSTRUMENT = "I";
    static final String BOOK = "Q";
    static final String PRINT = "T";
    static final String INDEX = "X";
    static final String INDEX_NAME = "KOSPI200";
    static final int BOOK_CELLS = 33;
    static final LevelColumns BIDS = new LevelColumns(3, 3, 1, 2, "bid", false);
    static final LevelColumns OFFERS = new LevelColumns(18, 3, 1, 2, "offer", true);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS", Locale.ROOT);
    private static final String NO_LEVEL = ",,,";

    private RecordingFormat() {}

    static String head(LocalDate day) {
        return String.join(",", MAGIC, VERSION, day.toString());
    }

    static String line(RecordedInstrument recorded) {
        Instrument.Derivative instrument = recorded.instrument();
        String strike =
                instrument instanceof Instrument.Option option ? option.strike().toPlainString() : "";
        RecordedInstrument.Limits limits = recorded.limits();
        return String.join(
                ",",
                INSTRUMENT,
                instrument.code().value(),
                instrument.name().replace(',', ' '),
                instrument.lastTradingDay().toString(),
                strike,
                Long.toString(recorded.multiplierKrw()),
                ticks(recorded.ticks()),
                limits == null
                        ? ",,"
                        : points(limits.previousCloseCents()) + "," + points(limits.upperCents()) + ","
                                + points(limits.lowerCents()));
    }

    private static String ticks(TickTable table) {
        return table.bands().stream()
                .map(band -> plain(band.from()) + ":" + plain(band.tick().points()))
                .collect(Collectors.joining(" "));
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    static String line(RecordedEvent event, LocalDate day) {
        return switch (event) {
            case RecordedEvent.Book book -> book(book, day);
            case RecordedEvent.Print print ->
                String.join(
                        ",",
                        PRINT,
                        time(print.time(), day),
                        print.code().value(),
                        points(print.priceCents()),
                        Long.toString(print.quantity()),
                        side(print.aggressor()));
            case RecordedEvent.Index index ->
                String.join(",", INDEX, time(index.time(), day), INDEX_NAME, Double.toString(index.value()));
        };
    }

    private static String book(RecordedEvent.Book book, LocalDate day) {
        StringBuilder line = new StringBuilder(160)
                .append(BOOK)
                .append(',')
                .append(time(book.time(), day))
                .append(',')
                .append(code(book.code()));
        append(line, book.bids());
        append(line, book.offers());
        return line.toString();
    }

    private static String code(DerivativeCode code) {
        return code.value();
    }

    private static void append(StringBuilder line, List<DepthLevel> levels) {
        for (int i = 0; i < LevelColumns.LEVELS; i++) {
            if (i < levels.size()) {
                DepthLevel level = levels.get(i);
                line.append(',')
                        .append(points(level.priceCents()))
                        .append(',')
                        .append(level.quantity())
                        .append(',')
                        .append(level.orders());
            } else {
                line.append(NO_LEVEL);
            }
        }
    }

    private static String time(LocalDateTime time, LocalDate day) {
        return time.toLocalDate().equals(day) ? TIME.format(time) : time.toString();
    }

    private static String points(long cents) {
        return Points.ofCents(cents).toPlainString();
    }

    private static String side(@Nullable Side side) {
        return side == null ? "" : side == Side.BUY ? "B" : "S";
    }
}
